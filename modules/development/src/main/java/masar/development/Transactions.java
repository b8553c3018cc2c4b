package masar.development;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import masar.kernel.Power;
import masar.kernel.Requires;
import masar.records.Records;
import masar.requests.AllMine;
import masar.requests.AlsoRow;
import masar.requests.RequestNumber;
import masar.requests.Requests;
import masar.requests.RequestView;

/**
 * «متابعة المعاملات»: one's own administrative transaction by its number, whatever it is: a request of any kind, the scholarship that was decided by
 * it, a message to the ministry. Another's number is answered like one that nobody has, by those who keep it.
 */
@ApplicationScoped
@Transactional
public class Transactions {
    private static final Set<String> STUDIES = Set.of(ScholarshipRequest.CODE, StudyMissionRequest.CODE, ScholarshipChangeRequest.CODE);
    @Inject Requests requests;
    @Inject StudyBook studies;
    @Inject Records records;
    @Inject AllMine all;

    /**
     * A transaction.
     *
     * @param request the request, where it is one
     * @param study   the scholarship that was decided or changed by it
     * @param beside  what is no request of the engine
     */
    public record Found(Optional<RequestView> request, Optional<Study> study, Optional<AlsoRow> beside) {
    }

    /**
     * The one of this number, as people type it.
     *
     * @throws masar.kernel.Refused in words where a digit is wrong or missing; not found where it is nobody's or another's
     */
    @Requires(Power.SELF)
    public Found of(String number) {
        Optional<AlsoRow> beside = all.beside(RequestNumber.parse(number));
        if (beside.isPresent()) {
            return new Found(Optional.empty(), Optional.empty(), beside);
        }
        RequestView request = requests.mine(number);
        return new Found(Optional.of(request), STUDIES.contains(request.kind()) ? study(request.number()) : Optional.empty(), Optional.empty());
    }

    private Optional<Study> study(String number) {
        return studies.told(records.mine()).stream()
                .filter(s -> s.number().equals(number) || s.changes().stream().anyMatch(c -> c.number().equals(number))).findFirst();
    }
}
