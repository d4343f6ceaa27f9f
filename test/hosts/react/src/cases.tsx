import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { CompiledGuide, Trail } from 'rahnuma';
import type {} from 'rahnuma/react';
import { ownGuide } from './own-guide';

const TRAIL: Trail = [{ node: 'start', answer: 'no-code', at: Date.now() }];
const FARTHER: Trail = [...TRAIL, { node: 'no-code/signal-bars', answer: 'none', at: Date.now() }];

/** Every kind of value that the element takes, each changed by a button that the checks press. */
function Cases() {
  const [facts, setFacts] = useState<Record<string, string>>({ phone: 'android' });
  const [trail, setTrail] = useState(TRAIL);
  const [guideData, setGuideData] = useState<CompiledGuide>();
  const [lang, setLang] = useState('en');
  const [level, setLevel] = useState(3);
  const [deepLink, setDeepLink] = useState(false);
  const [child, setChild] = useState('Complain to PTA');
  const [isShown, setShown] = useState(true);
  const [renders, setRenders] = useState(0);
  const [told, setTold] = useState('');

  const acts: Record<string, () => unknown> = {
    define: () => import('rahnuma/define'),
    facts: () => setFacts({ phone: 'iphone', operator: 'zong' }),
    trail: () => setTrail(FARTHER),
    'guide-data': async () => setGuideData(await ownGuide()),
    'built-in': () => setGuideData(undefined),
    lang: () => setLang('ur'),
    level: () => setLevel(4),
    'deep-link': () => setDeepLink(!deepLink),
    child: () => setChild('Another child'),
    shown: () => setShown(!isShown),
    render: () => setRenders(renders + 1),
  };
  return (
    <>
      {Object.entries(acts).map(([name, act]) => (
        <button key={name} data-do={name} onClick={() => void act()}>
          {name}
        </button>
      ))}
      <p id="told">{told}</p>
      <p id="renders">{renders}</p>
      {isShown && (
        <rahnuma-guide
          guide="sim-registration-pk"
          lang={lang}
          heading-level={level}
          deep-link={deepLink}
          facts={facts}
          trail={trail}
          guideData={guideData}
          onrahnuma-answer={({ detail }) => setTold(`${detail.answer} at render ${renders}`)}
        >
          <a href="https://complaint.pta.gov.pk">{child}</a>
        </rahnuma-guide>
      )}
    </>
  );
}

// With `?late` the element is created before it is defined.
if (!location.search.includes('late')) await import('rahnuma/define');
const root = document.querySelector('#app');
if (root) createRoot(root).render(<Cases />);
