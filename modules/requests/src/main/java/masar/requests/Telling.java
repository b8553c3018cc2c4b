package masar.requests;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Who is told what when a request moves. */
@Dependent
class Telling {
    @Inject
    Notices notices;

    void submitted(Request r) {
        applicant(r, "submitted", r.dueOn);
    }

    void resubmitted(Request r) {
        applicant(r, "resubmitted", r.dueOn);
        officer(r, "completed");
    }

    void returned(Request r) {
        applicant(r, "returned", r.completionDueOn, r.outcome);
    }

    void approved(Request r, boolean partly) {
        applicant(r, partly ? "approvedPartly" : "approved");
    }

    void rejected(Request r) {
        applicant(r, "rejected", r.outcome);
    }

    void deferred(Request r) {
        applicant(r, "deferred", r.dueOn);
    }

    void withdrawn(Request r) {
        applicant(r, "withdrawn");
        officer(r, "withdrawnOfficer");
    }

    /** Told to the officer who had it, before it is another agency's. */
    void handedOn(Request r) {
        if (!r.officerId.isEmpty()) {
            tell(r, r.officerId, "handedOn", "/agency/inbox");
        }
    }

    void followed(Request r) {
        applicant(r, "followed");
    }

    void lapsed(Request r) {
        applicant(r, "lapsed");
    }

    void assigned(Request r) {
        officer(r, "assigned");
    }

    /** Warns whoever has it: the officer of the agency's last day, or the applicant of theirs. */
    void dueSoon(Request r) {
        if (r.state == RequestState.RETURNED_FOR_COMPLETION) {
            applicant(r, "completeSoon", r.completionDueOn);
        } else {
            officer(r, "dueSoon", r.dueOn);
        }
    }

    private void applicant(Request r, String what, Object... more) {
        tell(r, r.senderId, what, "/my/request?number=" + r.grouped(), more);
    }

    private void officer(Request r, String what, Object... more) {
        if (!r.officerId.isEmpty()) {
            tell(r, r.officerId, what, "/agency/request?number=" + r.grouped(), more);
        }
    }

    // The same notice again is another one only when something happened between: the turn tells.
    private void tell(Request r, String whom, String what, String address, Object... more) {
        Object[] args = new Object[more.length + 2];
        args[0] = new TextKey("requests." + r.kind + ".title");
        args[1] = r.grouped();
        System.arraycopy(more, 0, args, 2, more.length);
        notices.tell(whom, "requests.notice." + what, address, what + ":" + r.number + ":" + r.turn, args);
    }
}
