package masar.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import masar.identity.Caller;
import masar.journal.Audit;
import masar.journal.AuditEntry;
import masar.kernel.CivilClock;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.kernel.Requires;
import masar.kernel.Setting;

/** Files that prove something: kept on disk, read by the applicant and by the agency that decides, by nobody else. */
@ApplicationScoped
@Transactional
public class Evidence {
    /** Most megabytes (of a million bytes) of one file. */
    public static final Setting MOST_MEGABYTES = Setting.of("masar.evidence.megabytes", "10");
    /** Most files of one request. */
    public static final Setting MOST_FILES = Setting.of("masar.evidence.files", "20");
    /** Most megabytes of all files of one person's drafts together; what was sent no longer counts. */
    public static final Setting DRAFT_MEGABYTES = Setting.of("masar.evidence.draft-megabytes", "200");
    private static final long MEGABYTE = 1_000_000L;
    private static final SecureRandom RANDOM = new SecureRandom();
    @Inject
    Store store;
    @Inject
    EvidenceStore disk;
    @Inject
    Mine mine;
    @Inject
    Reachable reachable;
    @Inject
    Caller caller;
    @Inject
    Audit audit;
    @Inject
    CivilClock clock;

    /**
     * A file that the caller may read.
     *
     * @param file    what it is
     * @param content where its content lies
     */
    public record Readable(EvidenceFile file, Path content) {
    }

    /** The file of this id, if the caller asked with it or decides about it; an officer's read leaves an audit line. */
    @Requires(Power.SELF)
    public Readable read(String id) {
        KeptEvidence kept = Optional.ofNullable(store.em.find(KeptEvidence.class, id)).orElseThrow(Refused::notFound);
        Request r = store.em.find(Request.class, kept.requestId);
        if (!r.senderId.equals(caller.nationalId())) {
            AuditEntry entry = AuditEntry.of("evidence.read").in(r.agency).about(r.applicantId).on("evidence", id);
            if (!reachable.covers(r)) {
                audit.recordAlways(new AuditEntry("evidence.refused", "", "", r.agency, r.applicantId, "evidence", id, "", "", ""));
                throw Refused.notFound();
            }
            audit.record(entry.changed("", kept.sha256));
        }
        return new Readable(kept.view(), disk.place(kept.sha256));
    }

    EvidenceFile keep(Request r, String field, String fileName, InputStream content) {
        List<KeptEvidence> all = store.evidence(r.id);
        if (all.size() >= MOST_FILES.number()) {
            throw Refused.field("evidence", "requests.evidence.tooMany", MOST_FILES.number());
        }
        String name = FileKind.cleanName(fileName);
        StoredFile stored = disk.keep(content, name, MOST_MEGABYTES.number() * MEGABYTE, r.number == null ? left(r.senderId) : Long.MAX_VALUE);
        Optional<KeptEvidence> same = all.stream().filter(e -> e.field.equals(field) && e.sha256.equals(stored.sha256())).findFirst();
        return same.orElseGet(() -> {
            KeptEvidence kept = new KeptEvidence(freshId(), r.id, Texted.limit(field, 120, "evidence"), name,
                    stored, Utc.of(clock.now()));
            store.em.persist(kept);
            store.em.flush();
            return kept;
        }).view();
    }

    /**
     * Files of one of the caller's requests come along to another of theirs that goes on from it, so that whoever decides the later one has
     * them too. Twice is once.
     *
     * @param from number of the earlier request
     * @param to   number of the later one
     */
    @Requires(Power.SELF)
    public void along(String from, String to) {
        Request before = mine.one(from, caller.nationalId());
        Request after = mine.one(to, caller.nationalId());
        List<KeptEvidence> there = store.evidence(after.id);
        for (KeptEvidence file : store.evidence(before.id)) {
            if (there.stream().noneMatch(e -> e.field.equals(file.field) && e.sha256.equals(file.sha256))) {
                store.em.persist(new KeptEvidence(freshId(), after.id, file));
            }
        }
        store.em.flush();
    }

    private static String freshId() {
        byte[] random = new byte[16];
        RANDOM.nextBytes(random);
        return HexFormat.of().formatHex(random);
    }

    private long left(String person) {
        Long used = store.em.createQuery("select sum(e.size) from KeptEvidence e, Request r where e.requestId = r.id and r.senderId = :me and r.number is null",
                Long.class).setParameter("me", person).getSingleResult();
        return DRAFT_MEGABYTES.number() * MEGABYTE - (used == null ? 0 : used);
    }

    void drop(Request r, String id) {
        store.evidence(r.id).stream().filter(e -> e.id.equals(id)).forEach(store.em::remove);
    }
}
