import {JointLetter} from './JointLetter';

export default function Page() {
  return (
    <main>
      <h1>A partner</h1>
      <JointLetter headingLevel={3} />
    </main>
  );
}
