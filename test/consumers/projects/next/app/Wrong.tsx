import {DemandChecklist} from '@countersign/elements/react';
import {JointLetter} from './JointLetter';

export const theme = <JointLetter theme="blue" />;
export const level = <DemandChecklist headingLevel="three" />;
export const event = <JointLetter onCsError={(event) => event.detail} />;
