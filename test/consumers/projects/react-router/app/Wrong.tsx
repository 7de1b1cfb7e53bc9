import {JointLetter} from './JointLetter';

export const theme = <JointLetter html="" theme="blue" />;
export const level = <JointLetter html="" headingLevel="three" />;
export const event = <JointLetter html="" onCsError={(event) => event.detail} />;
export const missing = <JointLetter src="/campaign.json" />;
