package masar.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
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
    private static final String GRANTED = "g.ended_when is null and g.from_day <= ?2 and g.until_day >= ?2";
    // A delegation stands only as long as its grantor holds the power in their own right.
    private static final String DELEGATED = " from identities.delegation d join identities.power_grant g on g.national_id = d.grantor_id and g.power = d.power"
            + " and g.agency = d.agency and " + GRANTED + " where d.ended_when is null and d.from_day <= ?2 and d.until_day >= ?2 and ";
    private static final String HELD = "select 0, g.id, g.power, g.agency, '', '', '' from identities.power_grant g where g.national_id = ?1 and " + GRANTED
            + " union all select distinct 1, d.id, d.power, d.agency, d.services, d.grantor_id, d.grantor_name" + DELEGATED + "d.delegate_id = ?1 order by 1, 2";
    // The account beside it: who comes in is asked for both with every request.
    private static final String AT_DOOR = "select -1, 0, a.state, '', '', '', '' from identities.account a where a.national_id = ?1 union all " + HELD;
    private static final String HOLDERS = "select 0, g.id, g.national_id, '' from identities.power_grant g where g.power = ?1 and g.agency = ?3 and " + GRANTED
            + " union all select distinct 1, d.id, d.delegate_id, d.services" + DELEGATED + "d.power = ?1 and d.agency = ?3 order by 1, 2";

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
        return rows(HELD, nationalId, day).stream().map(GrantBook::held).toList();
    }

    /**
     * Who comes to a door.
     *
     * @param state how far their registration has come; empty where they have no account
     * @param held  what they hold on the day, own powers first
     */
    record AtDoor(Optional<Account.State> state, List<Held> held) {
    }

    /** The account of somebody and what they hold on a day. Every request of every page asks this, and most people hold nothing: one statement looks at all three indexes. */
    public AtDoor atDoor(String nationalId, LocalDate day) {
        Map<Boolean, List<Object[]>> rows = rows(AT_DOOR, nationalId, day).stream().collect(Collectors.partitioningBy(row -> ((Number) row[0]).intValue() < 0));
        return new AtDoor(rows.get(true).stream().map(row -> Account.State.valueOf((String) row[2])).findFirst(), rows.get(false).stream().map(GrantBook::held).toList());
    }

    private List<Object[]> rows(String sql, String nationalId, LocalDate day) {
        List<Object[]> rows = new ArrayList<>();
        for (Object row : em.createNativeQuery(sql).setParameter(1, nationalId).setParameter(2, Date.valueOf(day)).getResultList()) {
            rows.add((Object[]) row);
        }
        return rows;
    }

    private static Held held(Object[] row) {
        return new Held(Power.valueOf((String) row[2]), (String) row[3], services(row[4]), (String) row[5], (String) row[6]);
    }

    private static Set<String> services(Object limited) {
        String services = ((String) limited).strip();
        return services.isEmpty() ? Set.of() : Set.of(services.split(" "));
    }

    /** Those who hold a power for a service on a day; for a power over the whole ministry the agency is empty. */
    public List<String> holders(Power power, String agency, String service, LocalDate day) {
        Set<String> holders = new LinkedHashSet<>();
        for (Object one : em.createNativeQuery(HOLDERS).setParameter(1, power.name()).setParameter(2, Date.valueOf(day)).setParameter(3, agency).getResultList()) {
            Object[] row = (Object[]) one;
            if (new Reach(agency, services(row[3])).covers(service)) {
                holders.add((String) row[2]);
            }
        }
        return List.copyOf(holders);
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
