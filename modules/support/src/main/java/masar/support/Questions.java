package masar.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
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
import masar.pay.LadderAnswer;
import masar.pay.LadderAnswers;
import masar.requests.RequestNumber;
import masar.support.Question.Words;

/**
 * Answered questions by subject: read and searched by everybody, written by the ministry, often from a message whose person was taken
 * out. Those about the salary ladder are the ladder's own ({@link LadderAnswers}): they are written there and shown here too.
 */
@ApplicationScoped
@Transactional
public class Questions {
    private static final int QUESTION = 300;
    private static final int ANSWER = 2000;
    private static final int WORDS = 8;
    @PersistenceContext(unitName = "support") EntityManager em;
    @Inject ContactBook contacts;
    @Inject LadderAnswers ladder;
    @Inject Caller caller;
    @Inject CivilClock clock;
    @Inject Audit audit;

    /** One answered question as everybody reads it. */
    public record Shown(String question, String answer) {
    }

    /** Those published that hold each of these words, in either language and however it is spelled; newest first. */
    @OpenToAll("published for everybody")
    public Slice<Shown> find(Optional<ContactSubject> subject, String words, String language, String cursor, int size) {
        if (subject.filter(s -> s == ContactSubject.SALARY_LADDER).isPresent()) {
            return ladder.find(words, cursor, size).map(a -> new Shown(a.question(language), a.answer(language)));
        }
        Paged<QuestionRow> asked = new Paged<>(em, QuestionRow.class).equal("state", Optional.of(QuestionState.PUBLISHED)).equal("subject", subject);
        int at = 0;
        for (String word : ArabicText.tokens(words).stream().limit(WORDS).toList()) {
            asked.where("r.folded like :word" + at).put("word" + at, "%" + word + "%");
            at++;
        }
        return asked.page(cursor, size).map(QuestionRow::told).map(q -> new Shown(q.question(language), q.answer(language)));
    }

    /** All in a state, or all. */
    @Requires(Power.MINISTRY_OFFICER)
    public Slice<Question> all(Optional<QuestionState> state, Optional<ContactSubject> subject, String cursor, int size) {
        office();
        return new Paged<>(em, QuestionRow.class).equal("state", state).equal("subject", subject).page(cursor, size).map(QuestionRow::told);
    }

    /** One. */
    @Requires(Power.MINISTRY_OFFICER)
    public Question one(long id) {
        office();
        return Optional.ofNullable(em.find(QuestionRow.class, id)).orElseThrow(Refused::notFound).told();
    }

    /** What a message asks and what was answered, its person blotted out as far as a machine can tell: where the officer begins. */
    @Requires(Power.MINISTRY_OFFICER)
    public Words from(String number) {
        office();
        ContactRow row = contacts.byNumber(number).orElseThrow(Refused::notFound);
        Contact contact = contacts.contact(row);
        audit.record(AuditEntry.of("contact.read").by(Power.MINISTRY_OFFICER).about(row.nationalId).on("contact", row.number));
        String question = cut(Stripped.of(contact.asked(), row.name), QUESTION);
        String answer = cut(Stripped.of(contact.answer(), row.name), ANSWER);
        return "en".equals(row.language) ? new Words("", "", question, answer) : new Words(question, answer, "", "");
    }

    private static String cut(String text, int most) {
        return text.length() > most ? text.substring(0, most) : text;
    }

    /** What a message is about. */
    @Requires(Power.MINISTRY_OFFICER)
    public ContactSubject subjectOf(String number) {
        office();
        return contacts.byNumber(number).orElseThrow(Refused::notFound).subject;
    }

    /**
     * Writes a new one, as a draft; about the ladder, as a draft of the ladder's own. The same token twice writes one. Refused while it
     * names somebody.
     *
     * @param from number of the message it is made from; empty for none
     * @return its id; empty when it went to the ladder's answered questions
     */
    @Requires(Power.MINISTRY_OFFICER)
    public Optional<Question> add(Optional<ContactSubject> subject, Words words, String from, String token) {
        office();
        if (!token.matches("[A-Za-z0-9._:-]{8,80}")) {
            throw new Refused("refused.token");
        }
        String number = from.isEmpty() ? "" : RequestNumber.parse(from).digits();
        ContactSubject about = checked(subject, words, number);
        if (about == ContactSubject.SALARY_LADDER) {
            ladder.add(new LadderAnswer.Words(words.questionAr(), words.answerAr(), words.questionEn(), words.answerEn()), token);
            return Optional.empty();
        }
        Optional<QuestionRow> before = em.createQuery("select r from QuestionRow r where r.token = :token", QuestionRow.class).setParameter("token", token)
                .getResultStream().findFirst();
        if (before.isPresent()) {
            return before.map(QuestionRow::told);
        }
        QuestionRow row = new QuestionRow(number, token);
        row.says(about, words, caller.nationalId(), Utc.of(clock.now()));
        em.persist(row);
        em.flush();
        audit.record(AuditEntry.of("question.written").by(Power.MINISTRY_OFFICER).on("question", row.id).changed("", words.all()));
        return Optional.of(row.told());
    }

    /** Writes it anew, in the state that it has. Refused when somebody has changed it since it was seen. */
    @Requires(Power.MINISTRY_OFFICER)
    public Question change(long id, long seen, Optional<ContactSubject> subject, Words words) {
        office();
        QuestionRow row = locked(id);
        // The slower of two equal sends: what it wants is written already.
        if (subject.equals(Optional.of(row.subject)) && words.equals(row.told().words())) {
            return row.told();
        }
        unchanged(row, seen);
        ContactSubject about = checked(subject, words, row.contactNumber);
        if (about == ContactSubject.SALARY_LADDER) {
            throw Refused.field("subject", "questions.refused.ladder");
        }
        String before = row.told().words().all();
        row.says(about, words, caller.nationalId(), Utc.of(clock.now()));
        em.flush();
        audit.record(AuditEntry.of("question.changed").by(Power.MINISTRY_OFFICER).on("question", id).changed(before, words.all()));
        return row.told();
    }

    /** Shows it to everybody, or no more. */
    @Requires(Power.MINISTRY_OFFICER)
    public Question put(long id, long seen, QuestionState state) {
        office();
        QuestionRow row = locked(id);
        // A double click: what is so already is not told as another's change.
        if (row.state == state) {
            return row.told();
        }
        unchanged(row, seen);
        if (state == QuestionState.DRAFT || state == QuestionState.WITHDRAWN && row.state == QuestionState.DRAFT) {
            throw new Refused("questions.refused.state");
        }
        if (state == QuestionState.PUBLISHED) {
            checked(Optional.of(row.subject), row.told().words(), row.contactNumber);
        }
        row.state = state;
        row.changed(caller.nationalId(), Utc.of(clock.now()));
        em.flush();
        audit.record((state == QuestionState.PUBLISHED ? AuditEntry.of("question.published") : AuditEntry.of("question.withdrawn")).by(Power.MINISTRY_OFFICER)
                .on("question", id));
        return row.told();
    }

    private QuestionRow locked(long id) {
        return Optional.ofNullable(em.find(QuestionRow.class, id, LockModeType.PESSIMISTIC_WRITE)).orElseThrow(Refused::notFound);
    }

    private static void unchanged(QuestionRow row, long seen) {
        if (row.version != seen) {
            throw new Refused("refused.stale");
        }
    }

    private ContactSubject checked(Optional<ContactSubject> subject, Words words, String contactNumber) {
        List<Problem> problems = new ArrayList<>();
        if (subject.isEmpty()) {
            problems.add(Problem.of("subject", "contact.refused.subject"));
        }
        String name = contactNumber.isEmpty() ? "" : contacts.byNumber(contactNumber).orElseThrow(Refused::notFound).name;
        check(problems, "questionAr", words.questionAr(), QUESTION, name);
        check(problems, "answerAr", words.answerAr(), ANSWER, name);
        check(problems, "questionEn", words.questionEn(), QUESTION, name);
        check(problems, "answerEn", words.answerEn(), ANSWER, name);
        Refused.when(problems);
        return subject.orElseThrow();
    }

    private static void check(List<Problem> problems, String field, String text, int most, String name) {
        Templates.check(problems, field, text, most);
        if (Stripped.names(text, name)) {
            problems.add(Problem.of(field, "questions.refused.person"));
        }
    }

    private void office() {
        caller.require(Power.MINISTRY_OFFICER, "");
    }
}
