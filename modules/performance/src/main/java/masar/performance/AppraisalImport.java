package masar.performance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import masar.journal.Audit;
import masar.journal.AuditEntry;
import masar.kernel.Power;
import masar.kernel.Requires;

/** Bringing in the appraisals of many people at once, chunk by chunk. What is there already is left as it is. */
@ApplicationScoped
public class AppraisalImport {
    private static final int CHUNK = 500;
    @Inject AppraisalChunk chunk;
    @Inject Audit audit;

    /** Brings in what comes; says how many were new. Rows of people without a record, or with an impossible mark or year, are left out. */
    @Requires(Power.MINISTRY_OFFICER)
    public long bring(Iterator<BroughtAppraisal> rows, String source) {
        long taken = 0;
        List<BroughtAppraisal> some = new ArrayList<>(CHUNK);
        while (rows.hasNext()) {
            some.add(rows.next());
            if (some.size() == CHUNK || !rows.hasNext()) {
                taken += chunk.take(some, source);
                some.clear();
            }
        }
        chunk.finish(source);
        audit.recordAlways(AuditEntry.of("appraisal.brought").by(Power.MINISTRY_OFFICER).on("import", source).changed("", "appraisals=" + taken));
        return taken;
    }

    /** Whether everything of this source was brought in. */
    @Requires(Power.MINISTRY_OFFICER)
    public boolean finished(String source) {
        return chunk.finished(source);
    }
}
