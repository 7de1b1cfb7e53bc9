import {JointLetter} from './JointLetter';

/** Seconds after which the server writes the page anew. */
export const revalidate = 600;

export default function Page() {
  return (
    <main>
      <h1>A partner</h1>
      <JointLetter headingLevel={3} />
    </main>
  );
}
