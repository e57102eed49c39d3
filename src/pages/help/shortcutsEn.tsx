import { Link } from 'react-router';
import { paths } from '#src/app/paths.ts';
import type { HelpText } from './helpPages.ts';
import { KeyTable } from './KeyTable.tsx';

export const shortcutsEn: HelpText = {
  title: 'Keyboard shortcuts',
  summary: 'Answering, keying in and discussing without a mouse.',
  body: (
    <>
      <p>
        Everything can be done with the keyboard as well as the mouse. The keys below save time,
        above all when keying in paper grids. Figures count by their place: no need for Shift on a
        French keyboard.
      </p>
      <section>
        <h2>On a question</h2>
        <KeyTable
          heads={['Key', 'Effect']}
          rows={[
            { keys: ['1', '2', '3', '4'], effect: 'Choose this level' },
            { keys: ['N'], effect: '“Don’t know”' },
            { keys: ['O'], effect: '“Does not concern us”' },
            { keys: ['↑', '↓'], effect: 'Move from one answer to the other' },
            { keys: ['Enter'], effect: 'On a chosen answer: next question' },
            { keys: ['Page ↓', 'Page ↑'], effect: 'Next question, previous question' },
          ]}
        />
        <p>
          Figures and letters work when the focus is within the answers: press <kbd>Tab</kbd> to get
          there. They never work in a text box.
        </p>
      </section>
      <section>
        <h2>Keying in paper grids</h2>
        <KeyTable
          heads={['Key', 'Effect']}
          rows={[
            { keys: ['1', '2', '3', '4'], effect: 'Note this level; the next box comes by itself' },
            { keys: ['N'], effect: '“Don’t know”' },
            { keys: ['O'], effect: '“Does not concern us”' },
            { keys: ['Space'], effect: 'Box left blank' },
            {
              keys: ['Backspace', '←'],
              effect:
                'Back to the box before; the next key replaces its answer. At the first box of a grid that holds nothing else, take the answer back',
            },
            { keys: ['→'], effect: 'Forward without changing anything' },
            { keys: ['End'], effect: 'Go to the first empty box' },
          ]}
        />
      </section>
      <section>
        <h2>Counting hands or grids</h2>
        <KeyTable
          heads={['Key', 'Effect']}
          rows={[
            { keys: ['↑', '↓'], effect: 'Move from box to box' },
            { keys: ['Enter'], effect: 'Next question' },
            { keys: ['Page ↓', 'Page ↑'], effect: 'Next question, previous question' },
          ]}
        />
      </section>
      <section>
        <h2>Discussing</h2>
        <KeyTable
          heads={['Key', 'Effect']}
          rows={[
            {
              keys: ['Page ↓', 'Page ↑'],
              effect: 'Next point, previous point. Presenter remotes send these keys.',
            },
            {
              keys: ['1', '2', '3', '4'],
              effect: 'Level retained by the group, when the focus is within these answers',
            },
            { keys: ['N', 'O'], effect: '“Don’t know”, “Does not concern us”' },
            { keys: ['Ctrl + Z'], effect: 'Undo the last step, outside a text box' },
          ]}
        />
      </section>
      <section>
        <h2>Complementarity matrix</h2>
        <KeyTable
          heads={['Key', 'Effect']}
          rows={[
            { keys: ['←', '↑', '→', '↓'], effect: 'Go from cell to cell' },
            { keys: ['Home', 'End'], effect: 'First, last cell of the line' },
            { keys: ['B', 'S', 'O', 'N'], effect: 'Brings, seeks, both, neither' },
            { keys: ['Backspace'], effect: 'Clear the cell' },
            { keys: ['Space'], effect: 'Open the list of the cell' },
            { keys: ['Enter'], effect: 'Under “New line”: add the line' },
          ]}
        />
      </section>
      <section>
        <h2>Everywhere</h2>
        <KeyTable
          heads={['Key', 'Effect']}
          rows={[
            { keys: ['Tab'], effect: 'Next element; with Shift, previous element' },
            {
              keys: ['Esc'],
              effect: 'Close the window open over the page, without changing anything',
            },
          ]}
        />
      </section>
      <section>
        <h2>Switching them off</h2>
        <p>
          If you dictate, or if answers change without your meaning them to, untick “Answer with a
          single key” in the settings of <Link to={paths.data()}>My data</Link>.
        </p>
      </section>
    </>
  ),
};
