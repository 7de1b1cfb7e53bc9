import JointLetter from './components/JointLetter';

export const theme = <JointLetter theme="blue" />;
export const level = <JointLetter headingLevel="three" />;
export const event = <JointLetter onCsError={(event) => event.detail} />;
