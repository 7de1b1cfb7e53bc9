// The letter as a React 19 app: the document is asked for at once, and `use` waits for it.
import {Component, Suspense, use, type ReactNode} from 'react';
import {createRoot} from 'react-dom/client';
import {layoutOf, loadCampaign, type Campaign} from '../shared/campaign.ts';
import {JointLetter} from '../shared/joint-letter.tsx';
import '../shared/letter.css';

const root = document.getElementById('letter')!;
const loading = loadCampaign(root.dataset['src']!);

function Loaded({campaign}: {campaign: Promise<Campaign>}) {
  return <JointLetter campaign={use(campaign)} layout={layoutOf(root)} />;
}

class ErrorBoundary extends Component<{children: ReactNode}, {failed: boolean}> {
  override state = {failed: false};

  static getDerivedStateFromError() {
    return {failed: true};
  }

  override render() {
    return this.state.failed ? <p role="alert">The letter could not be loaded.</p> : this.props.children;
  }
}

createRoot(root).render(
  <ErrorBoundary>
    <Suspense fallback={<p>Loading the letter…</p>}>
      <Loaded campaign={loading} />
    </Suspense>
  </ErrorBoundary>,
);
