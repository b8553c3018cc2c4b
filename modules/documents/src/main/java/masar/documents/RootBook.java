package masar.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import masar.journal.Audit;
import masar.journal.ChainEnd;
import masar.kernel.CivilClock;
import masar.kernel.OpenToAll;
import masar.kernel.Slice;

/** Where roots are made and read. */
@ApplicationScoped
@OpenToAll("asked by this module's beans, which are guarded")
class RootBook {
    private static final int PAGE = 100;
    private static final String NOTHING = "0".repeat(64);
    @PersistenceContext(unitName = "documents") EntityManager em;
    @Inject Audit audit;
    @Inject CivilClock clock;

    /** The last day that has roots. */
    @Transactional
    public Optional<RootDay> last() {
        return em.createQuery("select d from RootDayRow d order by d.no desc", RootDayRow.class).setMaxResults(1).getResultStream().findFirst().map(RootDayRow::view);
    }

    /** The day with this number. */
    @Transactional
    public Optional<RootFile> numbered(long no) {
        return em.createQuery("select d from RootDayRow d where d.no = :no", RootDayRow.class).setParameter("no", no).getResultStream().findFirst().map(this::file);
    }

    /** The first day after this one, all days before the first being {@link LocalDate#EPOCH}. */
    @Transactional
    public Optional<RootFile> after(LocalDate day) {
        return em.createQuery("select d from RootDayRow d where d.day > :day order by d.day", RootDayRow.class).setParameter("day", day).setMaxResults(1)
                .getResultStream().findFirst().map(this::file);
    }

    /** A day's roots. */
    @Transactional
    public Optional<RootFile> of(LocalDate day) {
        return Optional.ofNullable(em.find(RootDayRow.class, day)).map(this::file);
    }

    private RootFile file(RootDayRow row) {
        List<Root> roots = em.createQuery("select r from RootRow r where r.id.day = :day order by r.id.agency", RootRow.class)
                .setParameter("day", row.view().day()).getResultList().stream().map(RootRow::view).sorted(java.util.Comparator.comparing(Root::agency)).toList();
        em.clear();
        return new RootFile(row.view(), roots, row.signature());
    }

    /** Makes a day's roots: all of them with the day, or nothing. A day before the first act has none; a day that has them keeps them. */
    @Transactional(TxType.REQUIRES_NEW)
    public void make(LocalDate day, Keys.Key key) {
        Optional<RootDay> before = last();
        if (before.filter(b -> !b.day().isBefore(day)).isPresent()) {
            return;
        }
        Optional<RootFile> previous = before.flatMap(b -> of(b.day()));
        List<Root> roots = roots(day, previous, key);
        if (roots.isEmpty()) {
            return;
        }
        RootDay made = new RootDay(day, before.map(RootDay::no).orElse(0L) + 1, clock.now(), roots.size(), previous.map(RootFile::sha256).orElse(NOTHING),
                Seals.print(key));
        byte[] content = new RootFile(made, roots, new byte[0]).bytes();
        em.persist(new RootDayRow(new RootFile(made, roots, Cms.sign(content, key))));
        roots.forEach(root -> em.persist(new RootRow(root)));
    }

    private List<Root> roots(LocalDate day, Optional<RootFile> previous, Keys.Key key) {
        Map<String, Long> had = new HashMap<>();
        previous.ifPresent(file -> file.roots().forEach(root -> had.put(root.agency(), root.lines())));
        List<Root> roots = new ArrayList<>();
        Slice<ChainEnd> page = Slice.all(List.of());
        do {
            page = audit.chainsAt(day.plusDays(1).atStartOfDay(CivilClock.RIYADH).toInstant(), page.next(), PAGE);
            page.rows().stream().filter(end -> end.rows() > 0).map(end -> new Root(day, end.agency(), end.rows(), end.hash(),
                    end.rows() - had.getOrDefault(end.agency(), 0L), "")).map(root -> root.signed(Cms.line(root.said(), key))).forEach(roots::add);
        } while (page.isMore());
        roots.sort(java.util.Comparator.comparing(Root::agency));
        return roots;
    }
}
