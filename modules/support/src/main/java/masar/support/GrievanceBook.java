package masar.support;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import masar.identity.Powers;
import masar.kernel.CivilClock;
import masar.kernel.Decision;
import masar.kernel.Finding;
import masar.kernel.Power;
import masar.requests.Disputed;
import masar.requests.Disputed.Matter;
import masar.requests.Disputes;
import masar.support.law.Complaint;
import masar.support.law.Complaint.Route;
import masar.support.law.FirstStage;
import masar.support.law.SecondStage;

/** Grievances as they are kept, what may be disputed, and what the law says of it: the one translator from rows to facts. */
@Dependent
class GrievanceBook {
    /** The mark of the lowest rating. */
    private static final String LOWEST = "1";
    @PersistenceContext(unitName = "support") EntityManager em;
    @Inject @Any Instance<Disputes> lenders;
    @Inject Powers powers;
    @Inject CivilClock clock;

    /** What the caller may dispute under this code; empty for what they have not. */
    Optional<Disputed> lent(String code, String ref) {
        return lenders.stream().filter(l -> l.code().equals(code)).findFirst().flatMap(l -> l.mine(ref)).filter(d -> d.address().isEmpty());
    }

    /** Whoever lends what was disputed, to be told of it. */
    void tell(Disputed what, Consumer<Disputes> news) {
        lenders.stream().filter(l -> l.code().equals(what.code())).findFirst().ifPresent(news);
    }

    Optional<GrievanceRow> find(String number) {
        return one(number, LockModeType.NONE);
    }

    Optional<GrievanceRow> locked(String number) {
        return one(number, LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<GrievanceRow> one(String number, LockModeType lock) {
        return em.createQuery("select g from GrievanceRow g where g.number = :number", GrievanceRow.class).setParameter("number", number).setLockMode(lock)
                .getResultStream().findFirst();
    }

    /** Number of the open grievance of this person about the same; empty when there is none. */
    Optional<String> open(String nationalId, Disputed what) {
        return em.createQuery("select g.number from GrievanceRow g where g.openKey = :key", String.class)
                .setParameter("key", GrievanceRow.openKey(nationalId, what.code(), what.ref())).getResultStream().findFirst();
    }

    /** All requests of a case, the first one first. */
    List<GrievanceRow> ofCase(String caseNumber) {
        return em.createQuery("select g from GrievanceRow g where g.caseNumber = :number order by g.id", GrievanceRow.class).setParameter("number", caseNumber)
                .getResultList();
    }

    /** What the law says of bringing this now. */
    Decision law(Brought b) {
        LocalDate today = clock.today();
        Route route = route(b.what().matter());
        return switch (b.cause()) {
            case FIRST -> b.what().answered() ? Decision.of(SecondStage.toMinistry(route, Optional.of(b.known()), b.known(), today))
                    : Decision.of(FirstStage.check(new Complaint(route, b.known(), isLowest(b.what()), today)));
            case ESCALATED -> Decision.of(SecondStage.toMinistry(route, find(b.goesOn()).map(g -> g.repliedOn), b.known(), today));
            case REOPENED -> Decision.of(SecondStage.reopened());
        };
    }

    /** What is open to the person of this row now, by law. */
    List<Finding> next(GrievanceRow row) {
        Route route = route(row.matter);
        LocalDate known = row.brought().known();
        if (row.state == GrievanceState.REPLIED && row.reply != GrievanceReply.GRANTED) {
            return List.of(SecondStage.toMinistry(route, Optional.ofNullable(row.repliedOn), known, clock.today()));
        }
        return row.state == GrievanceState.FINAL && row.reply != GrievanceReply.GRANTED ? List.of(SecondStage.suit(route, row.repliedOn, known)) : List.of();
    }

    static Route route(Matter matter) {
        return switch (matter) {
            case DECISION, PROMOTION -> Route.DECISION;
            case RATING -> Route.RATING;
            case RIGHT -> Route.RIGHT;
        };
    }

    private static boolean isLowest(Disputed what) {
        return what.facts().stream().anyMatch(f -> f.key().equals("disputed.mark") && f.ar().equals(LOWEST));
    }

    /** National IDs of those who could verify and decide this kind at this agency. */
    Set<String> deciders(String agency, String kind) {
        Set<String> all = new TreeSet<>(powers.holders(Power.COMPETENT_AUTHORITY, agency, kind));
        all.addAll(powers.holders(Power.HR_SPECIALIST, agency, kind));
        return all;
    }

    /** Whether somebody at the agency is left to verify it, and another to decide it, who has nothing to do with it. */
    boolean agencyMayDecide(String agency, String kind, String nationalId, Collection<String> concerned) {
        return left(Power.COMPETENT_AUTHORITY, agency, kind, nationalId, concerned) && left(Power.HR_SPECIALIST, agency, kind, nationalId, concerned);
    }

    private boolean left(Power power, String agency, String kind, String nationalId, Collection<String> concerned) {
        return powers.holders(power, agency, kind).stream().anyMatch(id -> !id.equals(nationalId) && !concerned.contains(id));
    }

    /** As its person and its officers see it. */
    Grievance told(GrievanceRow g) {
        Brought b = g.brought();
        return new Grievance(g.number, g.caseNumber, g.goesOn, g.stage, g.cause, b.what(), b.known(), g.wanted, g.told, Decision.fromStorage(g.findings), g.state, g.reply,
                g.replyWords, g.broughtOn, g.dueOn, Optional.ofNullable(g.repliedOn), Optional.ofNullable(g.closedOn), Optional.ofNullable(g.paperId), next(g));
    }
}
