import {JointLetter} from './JointLetter.tsx';

export const theme = <JointLetter theme="blue" />;
export const level = <cs-demand-checklist headingLevel="three" />;
export const event = <JointLetter oncs-error={(event) => event.detail} />;
export const element = <cs-demands />;
