import { render } from 'preact';
import { browser } from 'wxt/browser';
import { inLanguage } from '../../components/in-language.ts';
import { Popup } from '../../components/popup/popup.tsx';
import '../../components/theme.css';
import '../../components/in-hand.css';
import '../../components/popup/popup.css';

/** The tab may be named in the address (`?tab=7`), so that the popup's page can also be opened as a tab of its own. */
const named = Number(new URLSearchParams(location.search).get('tab'));
const [active] = await browser.tabs.query({ active: true, currentWindow: true });
const tab = named ? await browser.tabs.get(named) : active;

const root = document.getElementById('root');
void inLanguage(() => root && render(<Popup tabId={tab?.id ?? -1} url={tab?.url ?? ''} />, root));
