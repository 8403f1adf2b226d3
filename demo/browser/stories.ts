import { island, type Story } from '../text/island.ts';
import { element, pageLanguage } from './element.ts';

const language = pageLanguage();
const { stories, bay } = island[language];
const voice = 'speechSynthesis' in window ? window.speechSynthesis : undefined;

/** Three stories to choose from, each with a voice and a question. */
class StoryShelf extends HTMLElement {
  readonly #book = element('article', { className: 'book' });

  connectedCallback() {
    const spines = stories.map((story) => {
      const spine = element('button', { type: 'button', className: 'spine' });
      spine.append(element('span', { className: 'level' }, story.level), element('strong', {}, story.title));
      spine.addEventListener('click', () => {
        for (const other of spines) other.ariaPressed = String(other === spine);
        this.#open(story);
      });
      return spine;
    });
    spines.forEach((spine, index) => (spine.ariaPressed = String(index === 0)));
    this.role = 'group';
    this.replaceChildren(element('div', { className: 'spines' }, ...spines), this.#book);
    const [first] = stories;
    if (first) this.#open(first);
  }

  disconnectedCallback() {
    voice?.cancel();
  }

  #open(story: Story) {
    voice?.cancel();
    const paragraphs = story.paragraphs.map((paragraph) => element('p', {}, paragraph));
    this.#book.replaceChildren(
      element('h3', {}, story.title),
      ...paragraphs,
      ...this.#listen(story),
      this.#question(story),
    );
  }

  #listen(story: Story): HTMLElement[] {
    if (!voice) return [];
    const button = element('button', { type: 'button', className: 'quiet' }, bay.listen);
    button.addEventListener('click', () => {
      if (voice.speaking) {
        voice.cancel();
        return;
      }
      const words = new SpeechSynthesisUtterance(story.paragraphs.join(' '));
      words.lang = language === 'da' ? 'da-DK' : 'en-GB';
      words.onstart = () => (button.textContent = bay.stop);
      words.onend = words.onerror = () => (button.textContent = bay.listen);
      voice.speak(words);
    });
    return [button];
  }

  #question(story: Story): HTMLElement {
    const status = element('p', { className: 'answer', role: 'status' });
    const answers = story.answers.map((answer, index) => {
      const button = element('button', { type: 'button' }, answer);
      button.addEventListener('click', () => (status.textContent = index === story.right ? bay.right : bay.wrong));
      return button;
    });
    const buttons = element('div', { className: 'answers' }, ...answers);
    return element(
      'div',
      { className: 'quiz' },
      element('p', { className: 'question' }, story.question),
      buttons,
      status,
    );
  }
}

customElements.define('story-shelf', StoryShelf);
