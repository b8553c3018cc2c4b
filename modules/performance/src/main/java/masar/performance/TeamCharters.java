package masar.performance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import masar.identity.Caller;
import masar.kernel.CivilClock;
import masar.kernel.Decision;
import masar.kernel.Finding;
import masar.kernel.Outcome;
import masar.kernel.Paged;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.kernel.Remembered;
import masar.kernel.Requires;
import masar.kernel.Slice;
import masar.performance.law.CharterFacts;
import masar.performance.law.CharterRules;
import masar.requests.Notices;

/** The charters of a manager's people: writing goals, putting them before the employee, signing, reviewing, amending. Anybody else's is not found. */
@ApplicationScoped
@Transactional
public class TeamCharters {
    private static final int LONGEST_REVIEW = 2000;
    @Inject CharterBook book;
    @Inject CharterReach reach;
    @Inject CharterReader reader;
    @Inject CharterLife life;
    @Inject Notices notices;
    @Inject Caller caller;
    @Inject CivilClock clock;

    /** The charters of the caller's people, newest first. */
    @Requires({Power.DIRECT_MANAGER, Power.COMPETENT_AUTHORITY, Power.HR_DIRECTOR})
    public Slice<CharterLine> list(CharterQuery query) {
        Paged<CharterRow> rows = new Paged<>(book.em, CharterRow.class).where("r.year = :year").put("year", query.year());
        query.state().ifPresent(state -> rows.where("r.state in :states").put("states", state.behind()));
        return reach.narrow(rows) ? reader.lines(rows.page(query.cursor(), query.size())) : Slice.all(List.of());
    }

    /** One of them, as a manager sees it; the reading is audited. */
    @Requires({Power.DIRECT_MANAGER, Power.COMPETENT_AUTHORITY, Power.HR_DIRECTOR})
    @Remembered
    public CharterView of(long id) {
        CharterRow c = reach.managed(id, book.shown(id));
        reach.seen(c, reach.manages(c).orElseThrow());
        return reader.view(c);
    }

    /** Whether the caller is the manager of this charter; false for one that is not. */
    @Requires({Power.DIRECT_MANAGER, Power.COMPETENT_AUTHORITY, Power.HR_DIRECTOR, Power.HR_SPECIALIST})
    public boolean manages(long id) {
        return book.shown(id).map(c -> reach.manages(c).isPresent()).orElse(false);
    }

    /** What the rules say of what is written. */
    @Requires({Power.DIRECT_MANAGER, Power.COMPETENT_AUTHORITY, Power.HR_DIRECTOR})
    @Remembered
    public Decision rules(long id) {
        return rules(reach.managed(id, book.shown(id)));
    }

    private Decision rules(CharterRow c) {
        List<CharterFacts.Goal> goals = book.goals(c.id, c.working).stream().map(g -> new CharterFacts.Goal(g.weight, !g.measure.isEmpty() && !g.target.isEmpty())).toList();
        return CharterRules.of(new CharterFacts(c.year, c.supervisory, goals, CharterFacts.usual(c.supervisory), clock.today()));
    }

    /** Writes a goal, a new one once per token. */
    @Requires({Power.DIRECT_MANAGER, Power.COMPETENT_AUTHORITY, Power.HR_DIRECTOR})
    public CharterView saveGoal(long id, Goal typed, String token) {
        CharterRow c = writing(id);
        Goal goal = GoalCheck.sound(typed);
        if (goal.id() == 0) {
            boolean there = book.em.createQuery("select count(g) from GoalRow g where g.token = :token", Long.class).setParameter("token", token).getSingleResult() > 0;
            if (!there) {
                if (book.goals(c.id, c.working).size() >= GoalCheck.MOST) {
                    throw new Refused("charters.refused.goals", GoalCheck.MOST);
                }
                book.em.persist(new GoalRow(c.id, c.working, GoalCheck.token(token), goal));
            }
        } else {
            goal(c, goal.id()).orElseThrow(() -> foreign(c, goal.id())).set(goal);
        }
        book.em.flush();
        return reader.view(c);
    }

    /** A goal of what is written; one of another charter is not found. */
    @Requires({Power.DIRECT_MANAGER, Power.COMPETENT_AUTHORITY, Power.HR_DIRECTOR})
    public Goal goal(long id, long goalId) {
        CharterRow c = writing(id);
        return goal(c, goalId).map(GoalRow::told).orElseThrow(() -> foreign(c, goalId));
    }

    /** Takes a goal out of what is written; one that is gone already is gone. */
    @Requires({Power.DIRECT_MANAGER, Power.COMPETENT_AUTHORITY, Power.HR_DIRECTOR})
    public CharterView removeGoal(long id, long goalId) {
        CharterRow c = writing(id);
        goal(c, goalId).ifPresentOrElse(book.em::remove, () -> Optional.ofNullable(book.em.find(GoalRow.class, goalId)).ifPresent(g -> foreign(c, goalId)));
        book.em.flush();
        return reader.view(c);
    }

    // A goal of another charter leaves a line about that one; one that is nowhere, about this.
    private Refused foreign(CharterRow c, long goalId) {
        CharterRow of = Optional.ofNullable(book.em.find(GoalRow.class, goalId)).flatMap(g -> book.find(g.charterId)).orElse(c);
        return reach.foreign(of.id, Optional.of(of));
    }

    private Optional<GoalRow> goal(CharterRow c, long goalId) {
        return book.goals(c.id, c.working).stream().filter(g -> g.id == goalId).findFirst();
    }

    /** Chooses the form, while the first version is written. */
    @Requires({Power.DIRECT_MANAGER, Power.COMPETENT_AUTHORITY, Power.HR_DIRECTOR})
    public CharterView form(long id, boolean supervisory) {
        CharterRow c = writing(id);
        if (c.state != CharterState.DRAFT) {
            throw new Refused("charters.refused.state");
        }
        c.supervisory = supervisory;
        book.em.flush();
        return reader.view(c);
    }

    /** Puts it before the employee, once the rules are met. */
    @Requires({Power.DIRECT_MANAGER, Power.COMPETENT_AUTHORITY, Power.HR_DIRECTOR})
    public CharterView propose(long id, long seen) {
        CharterRow c = mine(id);
        if (!life.done(c, seen, CharterMove.PROPOSE)) {
            Decision rules = rules(c);
            if (!rules.granted()) {
                throw new Refused(rules.refusals().stream().map(f -> Refused.Problem.of("", f.textKey() + ".fix")).toList());
            }
            book.version(c).proposed(rules);
            life.move(c, CharterMove.PROPOSE, reach.manages(c), "");
            tellEmployee(c, "charters.notice.proposed");
        }
        return reader.view(c);
    }

    /** Takes it back to write on it. What was put before the employee stays as a version of its own. */
    @Requires({Power.DIRECT_MANAGER, Power.COMPETENT_AUTHORITY, Power.HR_DIRECTOR})
    public CharterView takeBack(long id, long seen) {
        CharterRow c = mine(id);
        if (!life.done(c, seen, CharterMove.TAKE_BACK)) {
            life.next(c, "");
            life.move(c, CharterMove.TAKE_BACK, reach.manages(c), "");
            tellEmployee(c, "charters.notice.takenBack");
        }
        return reader.view(c);
    }

    /** Signs what the employee has signed: from now on this version is in force. */
    @Requires({Power.DIRECT_MANAGER, Power.COMPETENT_AUTHORITY, Power.HR_DIRECTOR})
    public CharterView sign(long id, long seen) {
        CharterRow c = mine(id);
        if (!life.done(c, seen, CharterMove.SIGN)) {
            Power power = reach.manages(c).orElseThrow();
            book.version(c).signed(caller.nationalId(), reach.behalf(power, c.agency), book.now());
            c.inForce = c.working;
            life.move(c, CharterMove.SIGN, Optional.of(power), "");
            tellEmployee(c, "charters.notice.signed");
        }
        return reader.view(c);
    }

    /** Writes down the mid-year review. */
    @Requires({Power.DIRECT_MANAGER, Power.COMPETENT_AUTHORITY, Power.HR_DIRECTOR})
    public CharterView review(long id, long seen, String words) {
        String text = CharterLife.text(words, "review", LONGEST_REVIEW, true);
        CharterRow c = mine(id);
        if (!life.done(c, seen, CharterMove.REVIEW)) {
            if (clock.today().isBefore(PerformanceTerms.reviewFrom(c.year))) {
                throw Refused.field("review", "charters.refused.early", PerformanceTerms.reviewFrom(c.year));
            }
            c.review = text;
            c.reviewedAt = book.now();
            life.move(c, CharterMove.REVIEW, reach.manages(c), text);
            tellEmployee(c, "charters.notice.reviewed");
        }
        return reader.view(c);
    }

    /** Whether the law lets the charter of a year be amended today. */
    @Requires({Power.DIRECT_MANAGER, Power.COMPETENT_AUTHORITY, Power.HR_DIRECTOR})
    public Finding amendment(int year) {
        return CharterRules.amendment(year, clock.today());
    }

    /** Begins an amendment: a further version with the goals of the one in force, which stays in force until both have signed the new one. */
    @Requires({Power.DIRECT_MANAGER, Power.COMPETENT_AUTHORITY, Power.HR_DIRECTOR})
    public CharterView amend(long id, long seen, String why) {
        String words = CharterLife.text(why, "reason", MyCharters.LONGEST, true);
        CharterRow c = mine(id);
        if (!life.done(c, seen, CharterMove.AMEND)) {
            Finding law = amendment(c.year);
            if (law.outcome() != Outcome.GRANTED) {
                throw Refused.field("reason", "charters.refused.early", java.time.LocalDate.parse(law.gives().get("amendFrom").toString()));
            }
            life.next(c, words);
            life.move(c, CharterMove.AMEND, reach.manages(c), words);
        }
        return reader.view(c);
    }

    /** Drops an amendment: the version before it stays in force, the dropped one stays to be read. */
    @Requires({Power.DIRECT_MANAGER, Power.COMPETENT_AUTHORITY, Power.HR_DIRECTOR})
    public CharterView drop(long id, long seen) {
        CharterRow c = mine(id);
        if (!life.done(c, seen, CharterMove.DROP)) {
            life.move(c, CharterMove.DROP, reach.manages(c), "");
        }
        return reader.view(c);
    }

    void tellEmployee(CharterRow c, String key) {
        notices.tell(c.nationalId, key, "/my/charter?id=" + c.id, key + ":" + c.id + ":" + c.working + ":" + c.edition, Integer.toString(c.year));
    }

    private CharterRow writing(long id) {
        CharterRow c = mine(id);
        if (!c.state.isWriting()) {
            throw new Refused("charters.refused.state");
        }
        return c;
    }

    CharterRow mine(long id) {
        return reach.managed(id, book.locked(id));
    }
}
