package masar.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import masar.kernel.Cursor;
import masar.kernel.OpenToAll;
import masar.kernel.Power;
import masar.kernel.Slice;

/** Queries on grants and delegations. */
@ApplicationScoped
@Transactional
@OpenToAll("asked within the module; what guards it are the beans in front of it")
class GrantBook {
    private static final String GRANT_IN_FORCE = "g.endedWhen is null and g.fromDay <= :day and g.untilDay >= :day";
    // A delegation stands only as long as its grantor holds the power in their own right.
    private static final String DELEGATION_IN_FORCE = "d.endedWhen is null and d.fromDay <= :day and d.untilDay >= :day and exists "
            + "(select g.id from GrantRow g where g.nationalId = d.grantorId and g.power = d.power and g.agency = d.agency and "
            + GRANT_IN_FORCE + ")";

    @PersistenceContext(unitName = "identity") EntityManager em;

    /** Makes everybody else who changes this person's powers wait. */
    public void lock(String nationalId) {
        HolderLock lock = em.find(HolderLock.class, nationalId, LockModeType.PESSIMISTIC_WRITE);
        if (lock == null) {
            lock = new HolderLock(nationalId);
            em.persist(lock);
            em.flush();
        }
        lock.taken();
    }

    public <T> T save(T row) {
        em.persist(row);
        em.flush();
        return row;
    }

    public Optional<GrantRow> grant(long id) {
        return Optional.ofNullable(em.find(GrantRow.class, id));
    }

    public Optional<DelegationRow> delegation(long id) {
        return Optional.ofNullable(em.find(DelegationRow.class, id));
    }

    public Optional<GrantRow> grantOf(String token) {
        return em.createQuery("select g from GrantRow g where g.token = :token", GrantRow.class).setParameter("token", token)
                .getResultStream().findFirst();
    }

    public Optional<DelegationRow> delegationOf(String token) {
        return em.createQuery("select d from DelegationRow d where d.token = :token", DelegationRow.class).setParameter("token", token)
                .getResultStream().findFirst();
    }

    /** What somebody holds on a day, own powers first. */
    public List<Held> held(String nationalId, LocalDate day) {
        Stream<Held> own = em.createQuery("select g from GrantRow g where g.nationalId = :who and " + GRANT_IN_FORCE + " order by g.id",
                GrantRow.class).setParameter("who", nationalId).setParameter("day", day).getResultStream().map(GrantRow::read)
                .map(g -> new Held(g.power(), g.agency(), java.util.Set.of(), "", ""));
        Stream<Held> delegated = em.createQuery("select d from DelegationRow d where d.delegateId = :who and " + DELEGATION_IN_FORCE
                + " order by d.id", DelegationRow.class).setParameter("who", nationalId).setParameter("day", day).getResultStream()
                .map(DelegationRow::held);
        return Stream.concat(own, delegated).toList();
    }

    /** Those who hold a power on a day; for a power over the whole ministry the agency is empty. */
    public List<String> holders(Power power, String agency, LocalDate day) {
        Stream<String> own = em.createQuery("select g.nationalId from GrantRow g where g.agency = :agency and g.power = :power and "
                + GRANT_IN_FORCE, String.class).setParameter("agency", agency).setParameter("power", power.name())
                .setParameter("day", day).getResultStream();
        Stream<String> delegated = em.createQuery("select d.delegateId from DelegationRow d where d.agency = :agency and d.power = :power and "
                + DELEGATION_IN_FORCE, String.class).setParameter("agency", agency).setParameter("power", power.name())
                .setParameter("day", day).getResultStream();
        return Stream.concat(own, delegated).distinct().toList();
    }

    /** Grants of the same power, agency and person that are not over on this day, whatever their first day. */
    public List<Grant> notOver(String nationalId, Power power, String agency, LocalDate day) {
        return em.createQuery("select g from GrantRow g where g.nationalId = :who and g.power = :power and g.agency = :agency "
                + "and g.endedWhen is null and g.untilDay >= :day", GrantRow.class).setParameter("who", nationalId)
                .setParameter("power", power.name()).setParameter("agency", agency).setParameter("day", day)
                .getResultStream().map(GrantRow::read).toList();
    }

    /** Delegations of one power of an agency that are not over on this day, by either side; an empty side is ignored. */
    public List<DelegationRow> delegationsNotOver(String grantor, String delegate, Power power, String agency, LocalDate day) {
        return em.createQuery("select d from DelegationRow d where (:grantor = '' or d.grantorId = :grantor) and (:delegate = '' or "
                + "d.delegateId = :delegate) and d.power = :power and d.agency = :agency and d.endedWhen is null and d.untilDay >= :day",
                DelegationRow.class).setParameter("grantor", grantor).setParameter("delegate", delegate)
                .setParameter("power", power.name()).setParameter("agency", agency).setParameter("day", day).getResultList();
    }

    /** How many others hold the office of ministry officer without an end in sight, this grant left out. */
    public long otherOfficers(long butFor, LocalDate day) {
        return em.createQuery("select count(g.id) from GrantRow g where g.power = :power and g.id <> :but and g.untilDay = :open and "
                + GRANT_IN_FORCE, Long.class).setParameter("power", Power.MINISTRY_OFFICER.name()).setParameter("but", butFor)
                .setParameter("open", GrantRow.OPEN).setParameter("day", day).getSingleResult();
    }

    /** Whether this power was ever granted to anybody. */
    public boolean everGranted(Power power) {
        return !em.createQuery("select g.id from GrantRow g where g.power = :power", Long.class).setParameter("power", power.name())
                .setMaxResults(1).getResultList().isEmpty();
    }

    public Slice<Grant> grants(String nationalId, Optional<String> agency, Optional<Power> power, Optional<LocalDate> inForceOn,
                               String cursor, int size) {
        List<String> where = new ArrayList<>();
        Bound bound = new Bound();
        bound.equal(where, "g.nationalId", "who", nationalId.isEmpty() ? Optional.empty() : Optional.of(nationalId));
        bound.equal(where, "g.agency", "agency", agency);
        bound.equal(where, "g.power", "power", power.map(Power::name));
        inForceOn.ifPresent(day -> {
            where.add(GRANT_IN_FORCE);
            bound.put("day", day);
        });
        return page("select g from GrantRow g", "g", GrantRow.class, where, bound, cursor, size).map(GrantRow::read);
    }

    public Slice<Delegation> delegationsIn(String agency, String cursor, int size) {
        Bound bound = new Bound();
        List<String> where = new ArrayList<>();
        bound.equal(where, "d.agency", "agency", Optional.of(agency));
        return page("select d from DelegationRow d", "d", DelegationRow.class, where, bound, cursor, size).map(DelegationRow::read);
    }

    public Slice<Delegation> delegationsOf(String nationalId, String cursor, int size) {
        Bound bound = new Bound();
        bound.put("who", nationalId);
        List<String> where = new ArrayList<>(List.of("(d.grantorId = :who or d.delegateId = :who)"));
        return page("select d from DelegationRow d", "d", DelegationRow.class, where, bound, cursor, size).map(DelegationRow::read);
    }

    private <T> Slice<T> page(String select, String alias, Class<T> type, List<String> where, Bound bound, String cursor, int size) {
        int rows = Math.max(1, Math.min(size, 200));
        Optional<Cursor> at = Cursor.parse(cursor);
        boolean backward = at.map(Cursor::backward).orElse(false);
        at.ifPresent(c -> {
            where.add(alias + ".id " + (backward ? ">" : "<") + " :edge");
            bound.put("edge", c.number(0));
        });
        TypedQuery<T> query = em.createQuery(select + (where.isEmpty() ? "" : " where " + String.join(" and ", where)) + " order by " + alias
                + ".id " + (backward ? "asc" : "desc"), type).setMaxResults(rows + 1);
        bound.into(query);
        return Slice.cut(query.getResultList(), rows, at, row -> List.of(em.getEntityManagerFactory().getPersistenceUnitUtil().getIdentifier(row)));
    }
}
