import { expect } from '@open-wc/testing';
import type { Pupils } from '../../../shared/contract/pupils.ts';
import { through } from '../../../site/world/pupils.ts';
import { FakeEventSource } from '../support/fake-event-source.ts';
import { classOf, FakePupils, PupilsStage } from '../support/pupils-stage.ts';
import { waitUntil } from '../support/wait-until.ts';

/** The class has a door, and the wall shows it. */
async function onTheWall(how = {}, source = new FakePupils(classOf(6))): Promise<PupilsStage> {
  const stage = await PupilsStage.open(source, how);
  await stage.give('Giv ny adgangskode');
  await stage.says('Vis på tavlen');
  await stage.press('Vis på tavlen');
  return stage;
}
const wall = (stage: PupilsStage) => stage.one<HTMLDialogElement>('.wall');
const written = (stage: PupilsStage) => wall(stage).textContent.replaceAll(/\s+/g, ' ');

describe('<unilogin-pupils> on the wall', () => {
  let restore: () => void;
  beforeEach(() => (restore = FakeEventSource.install()));
  afterEach(() => restore());

  it('says what pupils do now, step by step, with the two words, and nobody’s name', async () => {
    const stage = await onTheWall();
    expect(wall(stage).open).to.equal(true);
    const steps = [...wall(stage).querySelectorAll('ol li')].map(({ textContent }) =>
      textContent.trim().replaceAll(/\s+/g, ' '),
    );
    expect(steps).to.deep.equal([
      'Gå til skole.example/me',
      'Skriv dit brugernavn',
      'Skriv de to ord sol kanin',
      'Gør, som der står',
    ]);
    expect(written(stage)).to.include('0 af 6 er igennem');
    for (const name of stage.names) expect(written(stage)).not.to.include(name);
    expect(stage.focused, 'a screen reader begins at the heading').to.equal(wall(stage).querySelector('h2'));
    await expect(stage.element).to.be.accessible();
  });

  it('shows short words as they stand on the keys too, to the eye alone', async () => {
    const source = new FakePupils(classOf(6));
    source.code = 'sol kat';
    const stage = await onTheWall({}, source);
    const keys = stage.one('.keys');
    expect(keys.textContent).to.equal('SOL KAT');
    expect(keys.getAttribute('aria-hidden')).to.equal('true');
    expect((await onTheWall()).all('.keys')).to.have.length(0);
  });

  it('is huge', async () => {
    const stage = await onTheWall();
    const [step] = wall(stage).querySelectorAll('ol li');
    expect(parseFloat(getComputedStyle(step as Element).fontSize)).to.be.at.least(
      Math.min(0.035 * innerWidth, 0.05 * innerHeight),
    );
  });

  it('tells how many are through as they come, also to who listens', async () => {
    const stage = await onTheWall();
    await stage.news(through(stage.source.list as Pupils, 'o1', ['elev1000']));
    await waitUntil(() => written(stage).includes('1 af 6 er igennem'), 'the tally follows');
    expect(wall(stage).querySelector('[role=status]')?.textContent).to.equal('1 af 6 er igennem');
  });

  it('names who is missing when the adult asks for it, and forgets that with the next opening of the wall', async () => {
    const stage = await onTheWall();
    await stage.news(through(stage.source.list as Pupils, 'o1', ['elev1000']));
    await waitUntil(() => written(stage).includes('1 af 6 er igennem'), 'the tally follows');
    wall(stage).querySelector<HTMLInputElement>('input')?.click();
    await stage.element.updateComplete;
    const missing = [...wall(stage).querySelectorAll('.missing li')].map(({ textContent }) =>
      textContent.replaceAll(/[\u2066-\u2069]/g, ''),
    );
    expect(missing).to.deep.equal(stage.names.slice(1));
    await expect(stage.element).to.be.accessible();
    await stage.press('Luk tavlen');
    await waitUntil(() => !wall(stage).open, 'it is closed');
    await stage.press('Vis på tavlen');
    expect(wall(stage).querySelector('.missing')).to.equal(null);
  });

  it('ends at Escape, and when the doors are closed', async () => {
    const stage = await onTheWall();
    wall(stage).close(); // what a browser does at Escape
    await waitUntil(() => !wall(stage).open, 'it is closed');
    await stage.press('Vis på tavlen');
    await stage.news(classOf(6));
    await waitUntil(() => !wall(stage).open, 'nothing is left to do');
  });

  it('keeps within 304 px', async () => {
    const stage = await onTheWall({ width: '304px' });
    wall(stage).style.inlineSize = '304px';
    const wide = [...wall(stage).querySelectorAll<HTMLElement>('*')].filter(
      (one) => one.scrollWidth > one.clientWidth + 1,
    );
    expect(
      wide.filter((one) => getComputedStyle(one).display !== 'inline').map(({ localName }) => localName),
    ).to.deep.equal([]);
  });
});
