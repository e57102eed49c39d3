import { useEffect, useRef, useState } from 'react';
import type { Action, ActionState } from '#src/core/action.ts';
import { emptyAction } from '#src/core/emptyAction.ts';
import { nextPosition } from '#src/core/nextWhole.ts';
import { proposeActions } from '#src/core/proposals.ts';
import { m } from '#src/i18n/paraglide/messages.js';
import { today } from '#src/i18n/today.ts';
import { SavedTextArea } from '#src/saving/SavedTextArea.tsx';
import { SavedTextField } from '#src/saving/SavedTextField.tsx';
import { useStorage } from '#src/storage/hooks.ts';
import { Button } from '#src/ui/Button.tsx';
import { DateField } from '#src/ui/DateField.tsx';
import { ChoiceField } from './ChoiceField.tsx';
import fields from './fields.module.css';
import { ItemList } from './ItemList.tsx';
import { actionItems } from './items.ts';
import { Proposed } from './Proposed.tsx';
import type { Concluding } from './useConcluding.ts';

const STATES: Record<ActionState, () => string> = {
  toDo: m.conclude_action_to_do,
  inProgress: m.conclude_action_in_progress,
  done: m.conclude_action_done,
  dropped: m.conclude_action_dropped,
};

export function ActionSection({ concluding }: { readonly concluding: Concluding }) {
  const { chosen, conclusion, seen, actions } = concluding;
  const list = actionItems(concluding, useStorage());
  const proposed =
    seen.described === null ? [] : proposeActions(seen.described, conclusion, actions);
  const place = { roundId: chosen.round.id, organisationId: chosen.organisation.id };
  const action = (id: string, objective: string, themeId: string | null): Action => ({
    ...emptyAction(place, id, nextPosition(actions)),
    objective,
    themeId,
  });
  const { moved, said, move } = useMove(actions, list.choose);
  return (
    <>
      <Proposed
        unseen={seen.unseen}
        proposals={proposed.map(({ themeId, themeName, view, objective, reason }) => ({
          key: objective,
          text: objective,
          about: [themeName, view].filter(Boolean).join(' · '),
          reason,
          take: () => list.add(action(crypto.randomUUID(), objective, themeId)),
        }))}
      />
      <div ref={moved}>
        <ItemList
          list={list}
          label={m.conclude_actions()}
          itemName={m.conclude_action_item}
          addLabel={m.conclude_action_add()}
          create={(id) => action(id, '', null)}
          moreActions={(item, index) =>
            actions.length > 1 &&
            WAYS.map(({ step, name }) => (
              <Button
                key={step}
                emphasis="quiet"
                data-move={`${item.id} ${step}`}
                aria-disabled={actions[index + step] === undefined}
                onClick={() => move(index, step)}
              >
                {name()}
                <span className="visually-hidden">
                  {' '}
                  {m.conclude_action_item({ number: index + 1 })}
                </span>
              </Button>
            ))
          }
        >
          {({ item, choose, saveText }) => (
            <>
              {item.carriedFrom !== null && (
                <p className={fields.notice}>{carriedSentence(item.carriedFrom, concluding)}</p>
              )}
              <SavedTextArea
                label={m.conclude_action_objective()}
                stored={item.objective}
                onSave={(objective) => saveText({ objective })}
              />
              <div className={fields.row}>
                <SavedTextField
                  label={m.conclude_action_owner()}
                  stored={item.owner}
                  onSave={(owner) => saveText({ owner })}
                />
                <DateField
                  label={m.conclude_action_deadline()}
                  stored={item.deadline}
                  onSave={(deadline) => choose({ deadline })}
                />
              </div>
              {isOverdue(item) && <p className={fields.notice}>{m.conclude_action_overdue()}</p>}
              <SavedTextArea
                label={m.conclude_action_means()}
                hint={m.conclude_action_means_hint()}
                stored={item.means}
                onSave={(means) => saveText({ means })}
              />
              <div className={fields.row}>
                <SavedTextField
                  label={m.conclude_action_validated()}
                  stored={item.validatedBy}
                  onSave={(validatedBy) => saveText({ validatedBy })}
                />
                <ChoiceField
                  label={m.conclude_action_state()}
                  names={STATES}
                  stored={item.state}
                  onChoose={(state) => choose({ state })}
                />
              </div>
            </>
          )}
        </ItemList>
        <p role="status" className="visually-hidden">
          {said}
        </p>
      </div>
    </>
  );
}

const WAYS = [
  { step: -1, name: m.conclude_move_up },
  { step: 1, name: m.conclude_move_down },
] as const;

/** Its bilan by name; the action itself may have been removed since. */
function carriedSentence(carriedFrom: string, { dossier }: Concluding): string {
  const from = dossier.actions.find(({ id }) => id === carriedFrom);
  const round = dossier.rounds.find(({ id }) => id === from?.roundId);
  return round === undefined
    ? m.conclude_action_carried_unknown()
    : m.conclude_action_carried({ round: round.label });
}

const isOverdue = ({ deadline, state }: Action) =>
  deadline !== null && deadline < today() && (state === 'toDo' || state === 'inProgress');

/** Moves an action by one place; its button keeps the focus, and where it now stands is said. */
function useMove(
  actions: readonly Action[],
  change: (id: string, changes: Partial<Action>) => Promise<unknown>,
) {
  const moved = useRef<HTMLDivElement>(null);
  const pressed = useRef<string | null>(null);
  const [said, setSaid] = useState('');
  // A node that changes its place loses the focus.
  // biome-ignore lint/correctness/useExhaustiveDependencies: when the order has changed
  useEffect(() => {
    const button = pressed.current;
    if (button === null) return;
    moved.current?.querySelector<HTMLElement>(`[data-move="${button}"]`)?.focus();
    pressed.current = null;
  }, [actions.map(({ id }) => id).join()]);
  const move = (index: number, step: -1 | 1) => {
    const action = actions[index];
    const other = actions[index + step];
    if (action === undefined || other === undefined) return;
    pressed.current = `${action.id} ${step}`;
    const order = actions.map((each) => (each === action ? other : each === other ? action : each));
    for (const [position, { id, position: former }] of order.entries())
      if (position !== former) void change(id, { position });
    const item = m.conclude_action_item({ number: index + 1 });
    setSaid(m.conclude_moved({ item, number: index + step + 1 }));
  };
  return { moved, said, move };
}
