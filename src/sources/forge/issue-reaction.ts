import { isBot } from "../bots.ts";
import { daysBetween } from "../window.ts";
import type { Comment, Issue, Issues } from "./forge.ts";

/**
 * The mean number of days until issues were reacted to; null without an issue that could be.
 *
 * The first reaction is a comment of somebody else who belongs to the project (where that cannot be seen: of anybody
 * else who is no bot), or that somebody else, no bot either, closed the issue. An open issue without one counts with its age so far,
 * so that silence is not the fastest answer. One that its author closed unanswered, and one of a bot, count for nothing.
 */
export function meanIssueReaction({ issues, comments }: Issues, now: string): number | null {
  const days = issues.flatMap((issue) => {
    const reacted = reactionTo(issue, comments, now);
    return reacted === null ? [] : [daysBetween(issue.opened, reacted)];
  });
  if (days.length === 0) return null;
  const mean = days.reduce((sum, each) => sum + each, 0) / days.length;
  return Math.round(mean * 10) / 10;
}

/** When it came, or `now` where it is still waited for; null where nobody waits. */
function reactionTo(issue: Issue, comments: readonly Comment[], now: string): string | null {
  if (issue.isByBot) return null;
  const answers = comments
    .filter((comment) => comment.issue === issue.number && isAnswer(comment, issue))
    .map(({ at }) => at);
  const { closed, closedBy, author } = issue;
  const isByOther = closedBy !== null && closedBy !== author && !isBot(closedBy);
  if (closed !== null && isByOther) answers.push(closed);
  const [first = null] = answers.sort((left, right) => Date.parse(left) - Date.parse(right));
  return first ?? (closed === null ? now : null);
}

function isAnswer(comment: Comment, issue: Issue): boolean {
  return comment.author !== issue.author && !comment.isByBot && comment.isByMember !== false;
}
