import type {Route} from './+types/home';
import {JointLetter} from '../JointLetter';
import {jointLetter} from '../joint-letter.server';

export const loader = async () => ({letter: await jointLetter({headingLevel: 3})});

export default function Home({loaderData}: Route.ComponentProps) {
  return (
    <main>
      <h1>A partner</h1>
      <JointLetter {...loaderData.letter} />
    </main>
  );
}
