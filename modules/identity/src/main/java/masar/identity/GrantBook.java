package masar.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import masar.kernel.OpenToAll;
import masar.kernel.Paged;
import masar.kernel.Power;
import masar.kernel.Slice;
import masar.kernel.text.ArabicText;
import masar.kernel.text.NationalId;

/** Queries on grants, and on what is held by grant or delegation. */
@ApplicationScoped
@Transactional
@OpenToAll("asked within the module; what guards it are the beans in front of it")
class GrantBook {
    private static final Logger LOG = Logger.getLogger(GrantBook.class.getName());
    private static final String GRANT_IN_FORCE = "g.endedWhen is null and g.fromDay <= :day and g.untilDay >= :day";
    // A delegation stands only as long as its grantor holds the power in their own right.
    private static final String DELEGATION_DAYS = "d.endedWhen is null and d.fromDay <= :day and d.untilDay >= :day";
    private static final String GRANTOR_HOLDS = "g.nationalId = d.grantorId and g.power = d.power and g.agency = d.agency and " + GRANT_IN_FORCE;
    private static final String DELEGATION_IN_FORCE = DELEGATION_DAYS + " and exists (select g.id from GrantRow g where " + GRANTOR_HOLDS + ")";

    @PersistenceContext(unitName = "identity") EntityManager em;
    @Inject LockRows rows;

    /** Makes everybody else who changes this person's powers wait. */
    public void lock(String nationalId) {
        if (em.find(HolderLock.class, nationalId) == null) {
            try {
                rows.make(nationalId);
            } catch (RuntimeException e) {
                // Somebody else made it in this moment; anything else shows when it is not there now.
                LOG.log(Level.FINE, "lock row of a holder", e);
            }
        }
        HolderLock lock = em.find(HolderLock.class, nationalId, LockModeType.PESSIMISTIC_WRITE);
        if (lock == null) {
            throw new IllegalStateException("the lock row of a holder of powers could not be made");
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

    public Optional<GrantRow> grantOf(String token) {
        return em.createQuery("select g from GrantRow g where g.token = :token", GrantRow.class).setParameter("token", token)
                .getResultStream().findFirst();
    }

    /** What somebody holds on a day, own powers first. */
    public List<Held> held(String nationalId, LocalDate day) {
        // Every request of every page asks this, and most people hold nothing: one look at both indexes says which of the two to read.
        List<Integer> there = found("select 1 from identities.power_grant where national_id = ?1 union select 2 from identities.delegation where delegate_id = ?1",
                nationalId);
        return Stream.concat(there.contains(1) ? own(nationalId, day) : Stream.of(), there.contains(2) ? delegated(nationalId, day) : Stream.of()).toList();
    }

    private List<Integer> found(String query, String nationalId) {
        List<Integer> found = new ArrayList<>();
        for (Object one : em.createNativeQuery(query).setParameter(1, nationalId).getResultList()) {
            found.add(((Number) one).intValue());
        }
        return found;
    }

    private Stream<Held> own(String nationalId, LocalDate day) {
        return em.createQuery("select g from GrantRow g where g.nationalId = :who and " + GRANT_IN_FORCE + " order by g.id", GrantRow.class)
                .setParameter("who", nationalId).setParameter("day", day).getResultStream().map(GrantRow::read)
                .map(g -> new Held(g.power(), g.agency(), Set.of(), "", ""));
    }

    // A query with "exists" goes to Derby with its values written into it, and is compiled each time; a join asks the same with parameters.
    private Stream<Held> delegated(String nationalId, LocalDate day) {
        return em.createQuery("select d from DelegationRow d, GrantRow g where d.delegateId = :who and " + DELEGATION_DAYS + " and " + GRANTOR_HOLDS
                + " order by d.id", DelegationRow.class).setParameter("who", nationalId).setParameter("day", day).getResultStream().distinct()
                .map(DelegationRow::held);
    }

    /** Those who hold a power for a service on a day; for a power over the whole ministry the agency is empty. */
    public List<String> holders(Power power, String agency, String service, LocalDate day) {
        Stream<String> own = em.createQuery("select g.nationalId from GrantRow g where g.agency = :agency and g.power = :power and "
                + GRANT_IN_FORCE, String.class).setParameter("agency", agency).setParameter("power", power.name())
                .setParameter("day", day).getResultStream();
        Stream<String> delegated = em.createQuery("select d from DelegationRow d where d.agency = :agency and d.power = :power and "
                + DELEGATION_IN_FORCE, DelegationRow.class).setParameter("agency", agency).setParameter("power", power.name())
                .setParameter("day", day).getResultStream().map(DelegationRow::read)
                .filter(d -> new Reach(agency, d.services()).covers(service)).map(d -> d.delegate().nationalId());
        return Stream.concat(own, delegated).distinct().toList();
    }

    /** Grants of the same power, agency and person that are not over on this day, whatever their first day. */
    public List<Grant> notOver(String nationalId, Power power, String agency, LocalDate day) {
        return em.createQuery("select g from GrantRow g where g.nationalId = :who and g.power = :power and g.agency = :agency "
                + "and g.endedWhen is null and g.untilDay >= :day", GrantRow.class).setParameter("who", nationalId)
                .setParameter("power", power.name()).setParameter("agency", agency).setParameter("day", day)
                .getResultStream().map(GrantRow::read).toList();
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

    /** Grants, newest first. The words are the holder's national ID, or parts of their name. */
    public Slice<Grant> grants(String words, Optional<String> agency, Optional<Power> power, Optional<LocalDate> inForceOn,
                               String cursor, int size) {
        Paged<GrantRow> paged = new Paged<>(em, GrantRow.class).equal("nationalId", NationalId.find(words).map(NationalId::digits))
                .equal("agency", agency).equal("power", power.map(Power::name));
        if (NationalId.find(words).isEmpty()) {
            ArabicText.tokens(words).forEach(word -> paged.has("holderFolded", word));
        }
        inForceOn.ifPresent(day -> paged.where(GRANT_IN_FORCE.replace("g.", "r.")).put("day", day));
        return paged.page(cursor, size).map(GrantRow::read);
    }

    /** All grants of somebody that are not over on this day. */
    public List<Grant> notOver(String nationalId, LocalDate day) {
        return em.createQuery("select g from GrantRow g where g.nationalId = :who and g.endedWhen is null and g.untilDay >= :day order by g.id",
                GrantRow.class).setParameter("who", nationalId).setParameter("day", day).getResultStream().map(GrantRow::read).toList();
    }
}
