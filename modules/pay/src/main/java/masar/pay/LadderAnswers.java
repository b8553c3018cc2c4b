package masar.pay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import masar.identity.Caller;
import masar.journal.Audit;
import masar.journal.AuditEntry;
import masar.kernel.CivilClock;
import masar.kernel.OpenToAll;
import masar.kernel.Paged;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.kernel.Refused.Problem;
import masar.kernel.Requires;
import masar.kernel.Slice;
import masar.kernel.text.ArabicText;
import masar.pay.LadderAnswer.Words;

/** Answered questions about the ladder: read and searched by everybody, written by the ministry, each change as a further edition. */
@ApplicationScoped
@Transactional
public class LadderAnswers {
    private static final int QUESTION = 300;
    private static final int ANSWER = 2000;
    private static final int WORDS = 8;
    @PersistenceContext(unitName = "pay") EntityManager em;
    @Inject Caller caller;
    @Inject CivilClock clock;
    @Inject Audit audit;

    /** Those published that hold each of these words, in either language and however it is spelled; all for none. Newest first. */
    @OpenToAll("published for everybody")
    public Slice<LadderAnswer> find(String words, String cursor, int size) {
        Paged<LadderAnswerRow> asked = new Paged<>(em, LadderAnswerRow.class).where("r.latest = true").equal("state", Optional.of(AnswerState.PUBLISHED));
        int at = 0;
        for (String word : ArabicText.tokens(words).stream().limit(WORDS).toList()) {
            asked.where("r.folded like :word" + at).put("word" + at, "%" + word + "%");
            at++;
        }
        return asked.page(cursor, size).map(LadderAnswerRow::told);
    }

    /** All in a state, or all. */
    @Requires(Power.MINISTRY_OFFICER)
    public Slice<LadderAnswer> all(Optional<AnswerState> state, String cursor, int size) {
        return new Paged<>(em, LadderAnswerRow.class).where("r.latest = true").equal("state", state).page(cursor, size).map(LadderAnswerRow::told);
    }

    /** Every edition of one, the latest first. */
    @Requires(Power.MINISTRY_OFFICER)
    public List<LadderAnswer> editions(long no) {
        List<LadderAnswer> all = em.createQuery("select r from LadderAnswerRow r where r.no = :no order by r.edition desc", LadderAnswerRow.class)
                .setParameter("no", no).getResultStream().map(LadderAnswerRow::told).toList();
        if (all.isEmpty()) {
            throw Refused.notFound();
        }
        return all;
    }

    /** Writes a new one, as a draft. The same token twice writes one. */
    @Requires(Power.MINISTRY_OFFICER)
    public LadderAnswer add(Words words, String token) {
        office();
        return before(token).orElseGet(() -> {
            LadderAnswerRow row = new LadderAnswerRow(checked(words), AnswerState.DRAFT, token, caller.nationalId(), clock.now());
            em.persist(row);
            row.no = row.id;
            return kept(row, "ladder-answer.written");
        });
    }

    /** Writes it anew, in the state that it has. Refused when somebody has changed it since the edition that was seen. */
    @Requires(Power.MINISTRY_OFFICER)
    public LadderAnswer change(long no, int seen, Words words, String token) {
        office();
        return before(token).orElseGet(() -> {
            LadderAnswerRow old = latest(no, seen);
            return words.equals(old.words()) ? old.told() : next(old, checked(words), old.state, token, "ladder-answer.changed");
        });
    }

    /** Shows it to everybody, or no more. */
    @Requires(Power.MINISTRY_OFFICER)
    public LadderAnswer put(long no, int seen, AnswerState state, String token) {
        office();
        return before(token).orElseGet(() -> {
            LadderAnswerRow old = latest(no, seen);
            if (old.state == state) {
                return old.told();
            }
            if (state == AnswerState.DRAFT || state == AnswerState.WITHDRAWN && old.state == AnswerState.DRAFT) {
                throw new Refused("answers.refused.state");
            }
            return next(old, old.words(), state, token, state == AnswerState.PUBLISHED ? "ladder-answer.published" : "ladder-answer.withdrawn");
        });
    }

    private LadderAnswer next(LadderAnswerRow old, Words words, AnswerState state, String token, String act) {
        LadderAnswerRow row = new LadderAnswerRow(words, state, token, caller.nationalId(), clock.now()).after(old);
        em.persist(row);
        return kept(row, act);
    }

    private LadderAnswer kept(LadderAnswerRow row, String act) {
        em.flush();
        audit.record(AuditEntry.of(act).by(Power.MINISTRY_OFFICER).on("ladder-answer", row.no).changed("", row.edition + " "
                + row.state.name().toLowerCase(Locale.ROOT)));
        return row.told();
    }

    private LadderAnswerRow latest(long no, int seen) {
        LadderAnswerRow row = em.createQuery("select r from LadderAnswerRow r where r.no = :no and r.latest = true", LadderAnswerRow.class)
                .setParameter("no", no).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst().orElseThrow(Refused::notFound);
        if (row.edition != seen) {
            throw new Refused("answers.refused.changed");
        }
        return row;
    }

    private Optional<LadderAnswer> before(String token) {
        if (token.isBlank() || token.length() > 80) {
            throw new Refused("records.refused.token");
        }
        return em.createQuery("select r from LadderAnswerRow r where r.token = :token", LadderAnswerRow.class).setParameter("token", token)
                .getResultStream().findFirst().map(LadderAnswerRow::told);
    }

    private static Words checked(Words words) {
        List<Problem> problems = new ArrayList<>();
        check(problems, "questionAr", words.questionAr(), QUESTION);
        check(problems, "answerAr", words.answerAr(), ANSWER);
        check(problems, "questionEn", words.questionEn(), QUESTION);
        check(problems, "answerEn", words.answerEn(), ANSWER);
        Refused.when(problems);
        return words;
    }

    private static void check(List<Problem> problems, String field, String text, int most) {
        if (text.isBlank() || text.length() > most) {
            problems.add(Problem.of(field, "answers.refused.text", most));
        }
    }

    private void office() {
        caller.require(Power.MINISTRY_OFFICER, "");
    }
}
