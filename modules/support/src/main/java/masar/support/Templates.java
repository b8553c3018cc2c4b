package masar.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import masar.identity.Caller;
import masar.journal.Audit;
import masar.journal.AuditEntry;
import masar.kernel.Paged;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.kernel.Refused.Problem;
import masar.kernel.Requires;
import masar.kernel.Slice;

/** Words that the ministry's officers begin answers with, which they edit themselves. */
@ApplicationScoped
@Transactional
public class Templates {
    private static final int NAME = 120;
    private static final int WORDS = 2000;
    private static final int OFFERED = 50;
    @PersistenceContext(unitName = "support") EntityManager em;
    @Inject Caller caller;
    @Inject Audit audit;

    /** All, the newest first, those that are offered no more too. */
    @Requires(Power.MINISTRY_OFFICER)
    public Slice<Template> all(String cursor, int size) {
        office();
        return new Paged<>(em, TemplateRow.class).page(cursor, size).map(TemplateRow::told);
    }

    /** Those to begin with, by name. */
    @Requires(Power.MINISTRY_OFFICER)
    public List<Template> offered() {
        office();
        return em.createQuery("select r from TemplateRow r where r.retired = false order by r.name, r.id", TemplateRow.class).setMaxResults(OFFERED)
                .getResultStream().map(TemplateRow::told).toList();
    }

    /** One. */
    @Requires(Power.MINISTRY_OFFICER)
    public Template one(long id) {
        office();
        return Optional.ofNullable(em.find(TemplateRow.class, id)).orElseThrow(Refused::notFound).told();
    }

    /** Writes a new one. The same token twice writes one. */
    @Requires(Power.MINISTRY_OFFICER)
    public Template add(String name, String wordsAr, String wordsEn, String token) {
        office();
        if (!token.matches("[A-Za-z0-9._:-]{8,80}")) {
            throw new Refused("refused.token");
        }
        Optional<TemplateRow> before = em.createQuery("select r from TemplateRow r where r.token = :token", TemplateRow.class).setParameter("token", token)
                .getResultStream().findFirst();
        if (before.isPresent()) {
            return before.get().told();
        }
        check(name, wordsAr, wordsEn);
        TemplateRow row = new TemplateRow(name.strip(), wordsAr.strip(), wordsEn.strip(), token);
        em.persist(row);
        em.flush();
        audit.record(AuditEntry.of("template.written").by(Power.MINISTRY_OFFICER).on("template", row.id).changed("", row.name + "\n" + row.wordsAr + "\n" + row.wordsEn));
        return row.told();
    }

    /** Writes it anew. Refused when somebody has changed it since it was seen. */
    @Requires(Power.MINISTRY_OFFICER)
    public Template change(long id, long seen, String name, String wordsAr, String wordsEn) {
        office();
        check(name, wordsAr, wordsEn);
        TemplateRow row = locked(id);
        // The slower of two equal sends: what it wants is written already.
        if (List.of(row.name, row.wordsAr, row.wordsEn).equals(List.of(name.strip(), wordsAr.strip(), wordsEn.strip()))) {
            return row.told();
        }
        unchanged(row, seen);
        String before = row.name + "\n" + row.wordsAr + "\n" + row.wordsEn;
        row.says(name.strip(), wordsAr.strip(), wordsEn.strip());
        em.flush();
        audit.record(AuditEntry.of("template.changed").by(Power.MINISTRY_OFFICER).on("template", id)
                .changed(before, row.name + "\n" + row.wordsAr + "\n" + row.wordsEn));
        return row.told();
    }

    /** Offers it no more, or again. */
    @Requires(Power.MINISTRY_OFFICER)
    public Template retire(long id, long seen, boolean retired) {
        office();
        TemplateRow row = locked(id);
        if (row.retired != retired) {
            unchanged(row, seen);
            row.retired = retired;
            em.flush();
            audit.record((retired ? AuditEntry.of("template.retired") : AuditEntry.of("template.offered")).by(Power.MINISTRY_OFFICER).on("template", id));
        }
        return row.told();
    }

    private TemplateRow locked(long id) {
        return Optional.ofNullable(em.find(TemplateRow.class, id, LockModeType.PESSIMISTIC_WRITE)).orElseThrow(Refused::notFound);
    }

    private static void unchanged(TemplateRow row, long seen) {
        if (row.version != seen) {
            throw new Refused("refused.stale");
        }
    }

    private static void check(String name, String wordsAr, String wordsEn) {
        List<Problem> problems = new ArrayList<>();
        check(problems, "name", name, NAME);
        check(problems, "wordsAr", wordsAr, WORDS);
        check(problems, "wordsEn", wordsEn, WORDS);
        Refused.when(problems);
    }

    static void check(List<Problem> problems, String field, String text, int most) {
        if (text.isBlank() || text.length() > most) {
            problems.add(Problem.of(field, "templates.refused.text", most));
        }
    }

    private void office() {
        caller.require(Power.MINISTRY_OFFICER, "");
    }
}
