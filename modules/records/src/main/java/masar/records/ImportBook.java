package masar.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import masar.journal.Audit;
import masar.journal.AuditEntry;
import masar.kernel.Acting;
import masar.kernel.CivilClock;
import masar.kernel.OpenToAll;
import masar.kernel.Paged;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.kernel.Slice;

/** Beginning, stopping and reading ordered imports, each in a transaction that is over before anything goes on by it. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
@OpenToAll("used by ImportOrders and ImportFile, which are guarded")
class ImportBook {
    private static final String PAGE = "PAGE";
    /** Longer than a chunk takes. */
    private static final Duration STILL = Duration.ofSeconds(30);
    @PersistenceContext(unitName = "records") EntityManager em;
    @Inject Audit audit;
    @Inject CivilClock clock;
    @Inject ImportRuns runs;
    @Inject Sql sql;

    /** A file as it came. */
    record Sent(String name, long bytes, String sha256) {
        /** The name of the run that takes it: the content names an import. */
        String run() {
            return "file-" + sha256;
        }
    }

    /** An order, and whether it was there before. */
    record Ordered(long id, boolean known) {
    }

    /** What a driver must know. */
    record Driven(String run, boolean look, String sha256, long bytes) {
    }

    /** A look at a file, as often as somebody asks for one; or its import, which there is once. */
    public Ordered order(Sent file, boolean look, String token) {
        must(token);
        String once = look ? "look " + token : file.run();
        return once(once).map(before -> new Ordered(before.id, true)).orElseGet(() -> begin(new ImportOrderRow(once, look, true, file, PAGE, Acting.now().nationalId(),
                clock.now())));
    }

    /** The import of what another order brought: for real after a look, or once more. */
    public Ordered order(long of, boolean again, String token) {
        ImportOrderRow old = found(of);
        Sent file = new Sent(old.fileName, old.bytes, old.sha256);
        if (!again) {
            return order(file, false, token);
        }
        must(token);
        if (old.look || old.isOpen()) {
            throw new Refused("refused.stale");
        }
        String once = "again " + token;
        return once(once).map(before -> new Ordered(before.id, true)).orElseGet(() -> begin(new ImportOrderRow(once, false, true, file, PAGE, Acting.now().nationalId(),
                clock.now())));
    }

    private static void must(String token) {
        if (token.isBlank() || token.length() > 60) {
            throw new Refused("records.refused.token");
        }
    }

    private Optional<ImportOrderRow> once(String once) {
        return em.createQuery("select o from ImportOrderRow o where o.once = :once", ImportOrderRow.class).setParameter("once", once).getResultStream().findFirst();
    }

    private Ordered begin(ImportOrderRow order) {
        em.persist(order);
        order.run = order.look ? "look-" + order.id : order.once.startsWith("again ") ? "file-" + order.sha256 + "-" + Long.toString(order.id, Character.MAX_RADIX)
                : "file-" + order.sha256;
        // Of two at once one fails here, and finds the other's when it asks again.
        em.flush();
        audit.record(AuditEntry.of("import.ordered").by(Power.MINISTRY_OFFICER).on("import", order.id)
                .changed("", (order.look ? "look " : "") + order.fileName + " " + order.sha256));
        return new Ordered(order.id, false);
    }

    /** An import that whoever sent it drives: by the console or by a program. One that was cut off goes on as the same. */
    public long noted(Sent file, String way) {
        Optional<ImportOrderRow> open = em.createQuery("select o from ImportOrderRow o where o.sha256 = :sha and o.run = :run and o.kept = false and o.state <> :done order by o.id desc",
                ImportOrderRow.class).setParameter("sha", file.sha256()).setParameter("run", file.run()).setParameter("done", ImportState.DONE).setMaxResults(1).getResultStream().findFirst();
        if (open.isPresent()) {
            open.get().state = ImportState.RUNNING;
            open.get().failedKey = "";
            open.get().failedArgs = "";
            return open.get().id;
        }
        ImportOrderRow order = new ImportOrderRow(UUID.randomUUID().toString(), false, false, file, way, Acting.now().nationalId(), clock.now());
        order.run = file.run();
        em.persist(order);
        return order.id;
    }

    /**
     * Reached the end of the file; the one who drives it last says so, for all that ordered the same run: what was broken off at the console and
     * finished at the page, or the other way, is done there too.
     */
    public void done(long id) {
        ImportOrderRow mine = held(id);
        ImportRuns.Figures sum = figures(mine);
        // Held one by one in their order: Derby locks nothing that is ordered.
        em.createQuery("select o.id from ImportOrderRow o where o.sha256 = :sha and o.run = :run and o.state <> :done order by o.id", Long.class)
                .setParameter("sha", mine.sha256).setParameter("run", mine.run).setParameter("done", ImportState.DONE).getResultList()
                .forEach(open -> held(open).done(sum, clock.now()));
    }

    /** The file cannot be read, or not further than here. */
    public void failed(long id, Refused why) {
        ImportOrderRow order = held(id);
        Refused.Problem first = why.problems().get(0);
        String args = first.args().stream().map(String::valueOf).collect(Collectors.joining("|"));
        order.state = ImportState.FAILED;
        order.failedKey = first.key();
        order.failedArgs = args.length() > 400 ? args.substring(0, 400) : args;
        audit.record(AuditEntry.of("import.failed").by(Power.MINISTRY_OFFICER).on("import", order.id).changed("", first.key()));
    }

    /** Stops it after the chunk it is at, or lets it go on. Answers whether it is to be driven now. */
    public boolean put(long id, ImportState state) {
        ImportOrderRow order = held(id);
        if (!order.kept || !order.isOpen() || order.state == state) {
            return order.kept && order.state == ImportState.RUNNING;
        }
        order.state = state;
        order.failedKey = "";
        order.failedArgs = "";
        audit.record(AuditEntry.of(state == ImportState.STOPPED ? "import.stopped" : "import.resumed").by(Power.MINISTRY_OFFICER).on("import", order.id));
        return state == ImportState.RUNNING;
    }

    /** Those that should be going on and have not moved for a while: nobody drives them, here or at another node. */
    public List<Long> standing() {
        LocalDateTime now = Axes.utc(clock.now());
        return sql.list("select o.id from records.import_order o left join records.import_run r on r.name = o.run_name where o.state = ? and o.kept = ?"
                + " and (coalesce(r.touched, o.ordered_at) < ? or coalesce(r.touched, o.ordered_at) > ?) order by o.id", row -> row.getLong(1), ImportState.RUNNING.name(), true,
                now.minus(STILL), now.plus(STILL));
    }

    /** Whether it should be going on, and by what. */
    public Optional<Driven> driven(long id) {
        return Optional.ofNullable(em.find(ImportOrderRow.class, id)).filter(o -> o.state == ImportState.RUNNING).map(o -> new Driven(o.run, o.look, o.sha256, o.bytes));
    }

    public ImportOrder get(long id) {
        ImportOrderRow order = found(id);
        return order.told(figures(order));
    }

    /** The run whose report an order has. */
    public String run(long id) {
        return found(id).run;
    }

    /** The import for real of the same content that came to its end last, other than this one. */
    public Optional<ImportOrder> earlier(long id) {
        ImportOrderRow order = found(id);
        return em.createQuery("select o from ImportOrderRow o where o.sha256 = :sha and o.look = false and o.state = :done and o.id <> :id order by o.id desc", ImportOrderRow.class)
                .setParameter("sha", order.sha256).setParameter("done", ImportState.DONE).setParameter("id", id).setMaxResults(1).getResultStream().findFirst()
                .map(o -> o.told(ImportRuns.Figures.NONE));
    }

    public Slice<ImportOrder> list(String cursor, int size) {
        Slice<ImportOrderRow> rows = new Paged<>(em, ImportOrderRow.class).page(cursor, size);
        Map<String, ImportRuns.Figures> now = runs.figures(rows.rows().stream().filter(ImportOrderRow::isOpen).map(o -> o.run).distinct().toList());
        return rows.map(o -> o.told(now.getOrDefault(o.run, ImportRuns.Figures.NONE)));
    }

    private ImportRuns.Figures figures(ImportOrderRow order) {
        return runs.figures(List.of(order.run)).getOrDefault(order.run, ImportRuns.Figures.NONE);
    }

    /** Of these contents those that no order needs that is open or younger than this. */
    public Set<String> unneeded(Set<String> hashes, LocalDateTime since) {
        Set<String> rest = new HashSet<>(hashes);
        rest.removeAll(em.createQuery("select distinct o.sha256 from ImportOrderRow o where o.sha256 in :hashes and o.kept = true and (o.state = :running or o.orderedAt > :since)",
                String.class).setParameter("hashes", hashes).setParameter("running", ImportState.RUNNING).setParameter("since", since).getResultList());
        return rest;
    }

    /** Removes some of what older looks found; how many rows. */
    public int forget(LocalDateTime before, int rows) {
        return sql.update("delete from records.import_difference where id in (select id from records.import_difference where run_name in (select run_name"
                + " from records.import_order where look = true and ordered_at <= ?) fetch first " + rows + " rows only)", before);
    }

    private ImportOrderRow found(long id) {
        return Optional.ofNullable(em.find(ImportOrderRow.class, id)).orElseThrow(Refused::notFound);
    }

    private ImportOrderRow held(long id) {
        return Optional.ofNullable(em.find(ImportOrderRow.class, id, LockModeType.PESSIMISTIC_WRITE)).orElseThrow(Refused::notFound);
    }
}
