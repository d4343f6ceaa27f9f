import { createSignal, For } from 'solid-js';
import { render } from 'solid-js/web';
import type {} from 'rahnuma/solid';
import 'rahnuma/define';

const FACTS = { phone: 'android' };

function App() {
  const [told, setTold] = createSignal<readonly string[]>([]);
  const tell = (line: string) => setTold((before) => [...before, line]);
  return (
    <>
      <rahnuma-guide
        guide="sim-registration-pk"
        prop:facts={FACTS}
        on:rahnuma-answer={({ detail }) => tell(`answer ${detail.answer}`)}
        on:rahnuma-end={({ detail }) => tell(`end ${detail.node}`)}
      >
        <a href="https://complaint.pta.gov.pk">Complain to PTA</a>
      </rahnuma-guide>
      <ul id="told">
        <For each={told()}>{(line) => <li>{line}</li>}</For>
      </ul>
    </>
  );
}

const root = document.querySelector('#app');
if (root) render(() => <App />, root);
