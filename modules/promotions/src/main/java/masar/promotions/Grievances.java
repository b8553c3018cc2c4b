package masar.promotions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import masar.kernel.Decision;
import masar.kernel.Paged;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.kernel.Remembered;
import masar.kernel.Requires;
import masar.kernel.Slice;
import masar.records.People;
import masar.records.PersonRow;
import masar.records.Records;

/** Grievances (التظلمات) against published lists: what may be disputed of one's own line, and what was granted and must be ranked again. */
@ApplicationScoped
@Transactional
public class Grievances {
    @PersistenceContext(unitName = "promotions") EntityManager em;
    @Inject GrievanceBook book;
    @Inject People people;
    @Inject Records records;
    @Inject Reach reach;

    /** One element of the caller's own line with its facts. Not found for who has no line there, and before the publication. */
    @Requires(Power.SELF)
    public DisputedElement element(long roundId, String code) {
        return book.element(roundId, people.myEmployeeId(), code).orElseThrow(() -> reach.foreign(agency(roundId), "round", roundId));
    }

    /** What the law says of disputing the caller's own line today. */
    @Requires(Power.SELF)
    @Remembered
    public Decision window(long roundId) {
        element(roundId, DisputedElement.RANK);
        return Decision.of(book.window(roundId));
    }

    /** The caller's own grievances against the list of a round, the last first. */
    @Requires(Power.SELF)
    @Remembered
    public List<Grievance> mine(long roundId) {
        return em.createQuery("select g from GrievanceRow g where g.roundId = :round and g.employeeId = :me order by g.id desc", GrievanceRow.class)
                .setParameter("round", roundId).setParameter("me", people.myEmployeeId()).setMaxResults(Posts.MOST_OFFERED).getResultStream()
                .map(g -> told(g, Optional.empty())).toList();
    }

    /** The grievances granted against a round of the caller's agency, the last first: what must be ranked again. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.COMPETENT_AUTHORITY})
    public Slice<Grievance> granted(long roundId, String cursor, int size) {
        RoundRow round = em.find(RoundRow.class, roundId);
        if (round == null || !reach.decides(round.agency)) {
            throw reach.foreign(round == null ? "" : round.agency, "round", roundId);
        }
        Slice<GrievanceRow> rows = new Paged<>(em, GrievanceRow.class).equal("roundId", Optional.of(roundId))
                .equal("state", Optional.of(GrievanceState.GRANTED)).page(cursor, size);
        Map<String, PersonRow> names = records.names(rows.rows().stream().map(g -> g.nationalId).distinct().toList());
        return rows.map(g -> told(g, Optional.ofNullable(names.get(g.nationalId))));
    }

    private static Grievance told(GrievanceRow g, Optional<PersonRow> who) {
        return new Grievance(g.number, DisputedElement.read(g.facts).orElseThrow(Refused::notFound), g.wanted, g.state, Optional.ofNullable(g.decidedOn),
                g.reason, who.map(PersonRow::nameAr).orElse(""), who.map(PersonRow::nameEn).orElse(""));
    }

    private String agency(long roundId) {
        RoundRow round = em.find(RoundRow.class, roundId);
        return round == null ? "" : round.agency;
    }
}
