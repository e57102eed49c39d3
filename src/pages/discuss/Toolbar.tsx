/** Above each point: how to go back one step, the time, the size of the letters. */
import type { ReactNode } from 'react';
import type { DiscussionTimer } from '#src/core/discussionTimer.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { Button } from '#src/ui/Button.tsx';
import { PointTimer } from './PointTimer.tsx';
import { ScreenSize } from './ScreenSize.tsx';
import type { Step } from './steps.ts';
import styles from './Toolbar.module.css';
import { type Commands, stepWords } from './useCommands.ts';
import type { Talk } from './useTalk.ts';

interface ToolbarProps {
  readonly talk: Talk;
  readonly commands: Commands;
  readonly lastStep: Step | undefined;
  readonly isLarge: boolean;
  /** `null` where no point is on screen. */
  readonly timer: DiscussionTimer | null;
  readonly onTimer: (timer: DiscussionTimer) => void;
  /** The agenda, where it is not beside the point. */
  readonly children: ReactNode;
}

export function Toolbar(props: ToolbarProps) {
  const { talk, commands, lastStep, isLarge, timer, onTimer, children } = props;
  return (
    <div className={styles.toolbar}>
      {children}
      <div className={styles.undo}>
        {/* Stays when there is nothing to undo: whoever pressed it keeps the focus. */}
        <Button
          emphasis="quiet"
          aria-disabled={lastStep === undefined}
          onClick={() => lastStep && commands.undo()}
        >
          {lastStep === undefined
            ? m.discuss_undo_nothing()
            : m.discuss_undo({ step: stepWords(lastStep, talk.nameOf) })}
        </Button>
        <p role="status" className={styles.said}>
          {commands.said}
        </p>
      </div>
      {timer !== null && <PointTimer timer={timer} onChange={onTimer} />}
      <ScreenSize isLarge={isLarge} />
    </div>
  );
}
