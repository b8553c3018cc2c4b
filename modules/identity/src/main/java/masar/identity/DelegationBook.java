package masar.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import masar.kernel.OpenToAll;
import masar.kernel.Paged;
import masar.kernel.Power;
import masar.kernel.Slice;

/** Queries on delegations. */
@ApplicationScoped
@Transactional
@OpenToAll("asked within the module; what guards it are the beans in front of it")
class DelegationBook {
    private static final String MINISTRY = "";
    @PersistenceContext(unitName = "identity") EntityManager em;

    /** Which side of a delegation somebody is on. */
    enum Side { GRANTOR, DELEGATE }

    public DelegationRow save(DelegationRow row) {
        em.persist(row);
        em.flush();
        return row;
    }

    public Optional<DelegationRow> byId(long id) {
        return Optional.ofNullable(em.find(DelegationRow.class, id));
    }

    public Optional<DelegationRow> byToken(String token) {
        return em.createQuery("select d from DelegationRow d where d.token = :token", DelegationRow.class).setParameter("token", token)
                .getResultStream().findFirst();
    }

    /** Delegations of one power of an agency by or to this person that are not over on this day. */
    public List<DelegationRow> notOver(Side side, String nationalId, Power power, String agency, LocalDate day) {
        return em.createQuery("select d from DelegationRow d where d." + column(side) + " = :who and d.power = :power and d.agency = :agency"
                + " and d.endedWhen is null and d.untilDay >= :day", DelegationRow.class).setParameter("who", nationalId)
                .setParameter("power", power.name()).setParameter("agency", agency).setParameter("day", day).getResultList();
    }

    /** Delegations by or to this person that are not over on this day, whatever the power. */
    public List<DelegationRow> notOver(Side side, String nationalId, LocalDate day) {
        return em.createQuery("select d from DelegationRow d where d." + column(side) + " = :who and d.endedWhen is null and d.untilDay >= :day"
                + " order by d.id", DelegationRow.class).setParameter("who", nationalId).setParameter("day", day).getResultList();
    }

    /** Delegations of an agency's powers, or with the empty code of the ministry's, newest first. */
    public Slice<Delegation> in(String agency, String cursor, int size) {
        return new Paged<>(em, DelegationRow.class).equal("agency", Optional.of(agency)).page(cursor, size).map(DelegationRow::read);
    }

    /** Delegations by or to this person, of the ministry's powers or of agencies' ones, newest first. */
    public Slice<Delegation> of(Side side, String nationalId, Power.Scope scope, String cursor, int size) {
        return new Paged<>(em, DelegationRow.class).equal(column(side), Optional.of(nationalId))
                .where("r.agency " + (scope == Power.Scope.MINISTRY ? "=" : "<>") + " :none").put("none", MINISTRY)
                .page(cursor, size).map(DelegationRow::read);
    }

    private static String column(Side side) {
        return side == Side.GRANTOR ? "grantorId" : "delegateId";
    }
}
