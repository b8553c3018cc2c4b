package masar.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import masar.identity.Caller;
import masar.journal.Audit;
import masar.journal.AuditEntry;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.kernel.Requires;
import masar.ui.Board;
import masar.ui.Picture;

/** The dashboards: the pictures that all modules lend, for an agency's officers of their own agencies, for the ministry of one or of all. */
@ApplicationScoped
@Transactional
public class Boards {
    @Inject @Any Instance<Board> lent;
    @Inject Codes codes;
    @Inject Caller caller;
    @Inject Audit audit;

    /** Of the caller's agencies. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.COMPETENT_AUTHORITY})
    public List<Picture> mine() {
        return boards().flatMap(b -> b.mine().stream()).toList();
    }

    /** Of one agency, or of all for an empty code; an agency that does not exist is not found. */
    @Requires(Power.MINISTRY_OFFICER)
    public List<Picture> all(String agency) {
        caller.require(Power.MINISTRY_OFFICER, "");
        if (!agency.isEmpty()) {
            codes.known(agency).orElseThrow(Refused::notFound);
        }
        return boards().flatMap(b -> b.all(agency).stream()).toList();
    }

    /** One picture of the caller's agencies as a file. */
    @Requires({Power.HR_SPECIALIST, Power.HR_DIRECTOR, Power.COMPETENT_AUTHORITY})
    public Picture file(String code) {
        return exported(mine(), code, "");
    }

    /** One picture of the ministry's as a file. */
    @Requires(Power.MINISTRY_OFFICER)
    public Picture fileOfAll(String code, String agency) {
        return exported(all(agency), code, agency);
    }

    private Picture exported(List<Picture> pictures, String code, String agency) {
        Picture picture = pictures.stream().filter(p -> p.code().equals(code)).findFirst().orElseThrow(Refused::notFound);
        audit.record(AuditEntry.of("board.exported").in(agency).on("board", code));
        return picture;
    }

    private Stream<Board> boards() {
        return lent.stream().sorted(Comparator.comparing(Board::order));
    }
}
