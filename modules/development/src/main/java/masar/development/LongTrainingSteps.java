package masar.development;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import masar.development.law.TrainingRules;
import masar.identity.Powers;
import masar.kernel.OpenToAll;
import masar.kernel.PartialDate;
import masar.kernel.Power;
import masar.records.EventKind;
import masar.records.LeaveSpells;
import masar.records.NewCareerEvent;
import masar.requests.NamedPerson;
import masar.requests.Notices;

/** Writes long training into careers, one person in a transaction of their own. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
@OpenToAll("called by the daily run alone")
class LongTrainingSteps {
    private static final int PAGE = 200;
    private static final Set<NominationState> ENDED = Set.of(NominationState.REFUSED, NominationState.WITHDRAWN, NominationState.NO_SHOW);
    @Inject TrainingBook book;
    @Inject LeaveSpells spells;
    @Inject DevelopmentWords words;
    @Inject Powers powers;
    @Inject Notices notices;

    /** The long sessions that run on a day. */
    public List<Long> begun(LocalDate day) {
        List<Long> all = new ArrayList<>();
        List<SessionRow> page = sessions(day, 0);
        while (!page.isEmpty()) {
            page.stream().filter(s -> TrainingRules.isLong(s.during())).forEach(s -> all.add(s.id));
            page = sessions(day, page.get(page.size() - 1).id);
        }
        return all;
    }

    private List<SessionRow> sessions(LocalDate day, long after) {
        return book.em.createQuery("select s from SessionRow s where s.firstDay <= :day and s.lastDay >= :day and s.state = :open and s.id > :after order by s.id", SessionRow.class)
                .setParameter("day", day).setParameter("open", SessionState.OPEN).setParameter("after", after).setMaxResults(PAGE).getResultList();
    }

    /** Those of a session who have a seat and nothing in the career yet; a session has few seats. */
    public List<Long> waiting(long session) {
        return book.em.createQuery("select n.id from NominationRow n where n.sessionId = :session and n.state = :approved and n.eventId = 0 order by n.id", Long.class)
                .setParameter("session", session).setParameter("approved", NominationState.APPROVED).getResultList();
    }

    /** Those in whose career a training stands that they did not have. */
    public List<Long> ended(long after) {
        return book.em.createQuery("select n.id from NominationRow n where n.eventId > 0 and n.state in :ended and n.id > :after order by n.id", Long.class)
                .setParameter("ended", ENDED).setParameter("after", after).setMaxResults(PAGE).getResultList();
    }

    /** Enters one. */
    public void enter(long nomination) {
        NominationRow one = book.em.find(NominationRow.class, nomination);
        SessionRow session = book.em.find(SessionRow.class, one.sessionId);
        LocalDate decided = Optional.ofNullable(one.decidedOn).orElse(one.askedOn);
        one.eventId = spells.enterTraining(new NewCareerEvent(one.employeeId, EventKind.LONG_TRAINING, session.firstDay, Optional.of(session.lastDay), "TRN-" + one.id,
                Optional.of(PartialDate.parse(decided.toString())), NewCareerEvent.JobChange.NONE, Optional.empty(), Optional.empty(),
                book.session(session).programme().titleAr()), Training.SERVICE, "training:" + one.id);
    }

    /** Leaves it to human resources, who are told why once. */
    public void handOver(long nomination) {
        NominationRow one = book.em.find(NominationRow.class, nomination);
        one.eventId = -1;
        SessionRow session = book.em.find(SessionRow.class, one.sessionId);
        String name = book.told(List.of(one)).get(0).nameAr();
        powers.holders(Power.HR_SPECIALIST, one.agency, Training.SERVICE).stream().filter(o -> !o.equals(one.nationalId)).forEach(o -> notices.tell(o,
                "development.notice.longTraining", "/agency/event?person=" + one.employeeId, "long-training:" + one.id, new NamedPerson(one.nationalId, name), session.firstDay, session.lastDay));
    }

    /** Takes one out of the career again. */
    public void takeBack(long nomination) {
        NominationRow one = book.em.find(NominationRow.class, nomination);
        spells.end(one.employeeId, one.eventId, Optional.empty(), Training.SERVICE, words.in(Locale.forLanguageTag("ar"), "training.event.notHad"));
        one.eventId = 0;
    }
}
