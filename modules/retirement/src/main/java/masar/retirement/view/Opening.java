package masar.retirement.view;

import java.util.Optional;
import masar.kernel.Refused;
import masar.requests.DraftView;
import masar.requests.Requests;
import masar.retirement.AgencyLeavingRequest;
import masar.retirement.UrgentLeavingRequest;
import masar.ui.Address;

/**
 * Where the opening of a case stands, as the address says it.
 *
 * @param employee whose it is
 * @param draft    what came back for completion; empty for a new one
 * @param reason   code of the reason, empty while none is chosen
 */
record Opening(long employee, Optional<DraftView> draft, String reason) {
    static Opening here(Requests requests) {
        String id = Address.param("draft");
        if (id.matches("\\d{1,18}")) {
            DraftView draft = requests.editable(Long.parseLong(id));
            if (!draft.kind().equals(AgencyLeavingRequest.CODE) && !draft.kind().equals(UrgentLeavingRequest.CODE)) {
                throw Refused.notFound();
            }
            String reason = draft.item(AgencyLeavingRequest.CASE).map(AgencyLeavingRequest::reason).orElse("");
            return new Opening(Long.parseLong(draft.applicant().employeeId()), Optional.of(draft), reason);
        }
        String person = Address.param("person");
        if (!person.matches("\\d{1,18}")) {
            throw Refused.notFound();
        }
        return new Opening(Long.parseLong(person), Optional.empty(), Address.param("reason"));
    }

    /** Where it goes on; what came back keeps its reason. */
    static String address(String page, long employee, Optional<DraftView> draft, String reason) {
        String rest = draft.filter(DraftView::isReturned).map(d -> "?draft=" + d.id()).orElse("?person=" + employee + "&reason=" + reason);
        return AgencyLeavingRequest.PAGE + page + rest;
    }
}
