import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import type {} from 'rahnuma/react';
import 'rahnuma/define';

const FACTS = { phone: 'android' };

function App() {
  const [told, setTold] = useState<readonly string[]>([]);
  const tell = (line: string) => setTold((before) => [...before, line]);
  return (
    <>
      <rahnuma-guide
        guide="sim-registration-pk"
        facts={FACTS}
        onrahnuma-answer={({ detail }) => tell(`answer ${detail.answer}`)}
        onrahnuma-end={({ detail }) => tell(`end ${detail.node}`)}
      >
        <a href="https://complaint.pta.gov.pk">Complain to PTA</a>
      </rahnuma-guide>
      <ul id="told">
        {told.map((line, index) => (
          <li key={index}>{line}</li>
        ))}
      </ul>
    </>
  );
}

const root = document.querySelector('#app');
if (root) createRoot(root).render(<App />);
