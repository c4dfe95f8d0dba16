/**
 * Keeps one question in flight and answers the last one asked: while an answer is outstanding a newer question
 * replaces the one that waits. `failed` hears the error of a question; the next one is then sent as usual.
 */
export function latestOnly<Question, Answer>(
  ask: (question: Question) => Promise<Answer>,
  answered: (answer: Answer, question: Question) => void,
  failed: (error: unknown) => void
): (question: Question) => void {
  let waiting: {readonly question: Question} | null = null;
  let busy = false;
  const work = async () => {
    busy = true;
    while (waiting !== null) {
      const {question} = waiting;
      waiting = null;
      try {
        answered(await ask(question), question);
      } catch (error) {
        failed(error);
      }
    }
    busy = false;
  };
  return (question) => {
    waiting = {question};
    if (!busy) void work();
  };
}
