import campaign from '../../src/campaign.json';
import {JointLetter} from '../JointLetter';
import {Trial} from './Trial';

export default function Page() {
  return (
    <Trial campaign={campaign}>
      <JointLetter id="loads" withoutStatements>
        <p slot="partner">We signed.</p>
      </JointLetter>
    </Trial>
  );
}
