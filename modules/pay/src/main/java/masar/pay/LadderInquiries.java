package masar.pay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import masar.identity.Caller;
import masar.journal.Audit;
import masar.journal.AuditEntry;
import masar.kernel.CivilClock;
import masar.kernel.Paged;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.kernel.Requires;
import masar.kernel.Slice;
import masar.requests.Notices;
import masar.requests.RequestNumber;

/** «اسأل»: what people ask about the ladder, by a number of its own, answered by the ministry. */
@ApplicationScoped
@Transactional
public class LadderInquiries {
    private static final int QUESTION = 1000;
    private static final int ANSWER = 2000;
    /** So many of one person may wait at once. */
    private static final int OPEN = 5;
    @PersistenceContext(unitName = "pay") EntityManager em;
    @Inject Caller caller;
    @Inject CivilClock clock;
    @Inject Audit audit;
    @Inject Notices notices;

    /** Asks. The same token twice asks once. */
    @Requires(Power.SELF)
    public LadderInquiry ask(String question, String token) {
        if (token.isBlank() || token.length() > 80) {
            throw new Refused("records.refused.token");
        }
        Optional<LadderInquiryRow> before = em.createQuery("select r from LadderInquiryRow r where r.token = :token", LadderInquiryRow.class)
                .setParameter("token", token).getResultStream().findFirst();
        if (before.isPresent()) {
            return before.filter(r -> r.nationalId.equals(caller.nationalId())).orElseThrow(() -> new Refused("records.refused.token")).told();
        }
        if (question.isBlank() || question.length() > QUESTION) {
            throw Refused.field("question", "inquiries.refused.question", QUESTION);
        }
        long open = em.createQuery("select count(r) from LadderInquiryRow r where r.nationalId = :me and r.answeredAt is null", Long.class)
                .setParameter("me", caller.nationalId()).getSingleResult();
        if (open >= OPEN) {
            throw new Refused("inquiries.refused.many", OPEN);
        }
        LadderInquiryRow row = new LadderInquiryRow(RequestNumber.draw(clock.today()).grouped(), caller.nationalId(), question.strip(), token, clock.now());
        em.persist(row);
        em.flush();
        audit.record(AuditEntry.of("ladder-inquiry.asked").about(row.nationalId).on("ladder-inquiry", row.number));
        return row.told();
    }

    /** The caller's own, newest first. */
    @Requires(Power.SELF)
    public Slice<LadderInquiry> mine(String cursor, int size) {
        return new Paged<>(em, LadderInquiryRow.class).equal("nationalId", Optional.of(caller.nationalId())).page(cursor, size).map(LadderInquiryRow::told);
    }

    /** Those that wait, or those that are answered. */
    @Requires(Power.MINISTRY_OFFICER)
    public Slice<LadderInquiry> all(boolean open, String cursor, int size) {
        office();
        return new Paged<>(em, LadderInquiryRow.class).where("r.answeredAt is " + (open ? "null" : "not null")).page(cursor, size)
                .map(LadderInquiryRow::told);
    }

    /** One by its number. */
    @Requires(Power.MINISTRY_OFFICER)
    public LadderInquiry of(String number) {
        office();
        return em.createQuery("select r from LadderInquiryRow r where r.number = :number", LadderInquiryRow.class).setParameter("number", number)
                .getResultStream().findFirst().orElseThrow(Refused::notFound).told();
    }

    /** Answers it, once: the same words again change nothing, others are refused. Whoever asked is told. */
    @Requires(Power.MINISTRY_OFFICER)
    public void answer(String number, String words) {
        office();
        LadderInquiryRow row = em.createQuery("select r from LadderInquiryRow r where r.number = :number", LadderInquiryRow.class)
                .setParameter("number", number).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst().orElseThrow(Refused::notFound);
        if (row.answeredAt != null) {
            if (row.answer.equals(words.strip())) {
                return;
            }
            throw new Refused("inquiries.refused.answered");
        }
        if (row.nationalId.equals(caller.nationalId())) {
            throw new Refused("inquiries.refused.own");
        }
        if (words.isBlank() || words.length() > ANSWER) {
            throw Refused.field("answer", "answers.refused.text", ANSWER);
        }
        row.answer(words.strip(), caller.nationalId(), clock.now());
        em.flush();
        audit.record(AuditEntry.of("ladder-inquiry.answered").by(Power.MINISTRY_OFFICER).about(row.nationalId).on("ladder-inquiry", row.number));
        notices.tell(row.nationalId, "inquiries.notice", "/my/inquiries", "ladder-inquiry:" + row.number, row.number);
    }

    private void office() {
        caller.require(Power.MINISTRY_OFFICER, "");
    }
}
