package masar.development.view;

import java.util.Set;
import masar.identity.Caller;
import masar.kernel.Power;
import masar.ui.Address;

/** Whose catalogue a page shows. */
final class Desks {
    private Desks() {
    }

    /** Code of the agency for which the caller stands at this desk; empty at the ministry's. */
    static String agency(Caller caller) {
        if (Here.isMinistry()) {
            return "";
        }
        Set<String> agencies = caller.agencies(Power.HR_SPECIALIST, Power.HR_DIRECTOR);
        return agencies.contains(Address.param("agency")) ? Address.param("agency") : agencies.stream().sorted().findFirst().orElse("");
    }

    /** Where the pages of this desk lie. */
    static String root() {
        return Here.isMinistry() ? "/ministry" : "/agency";
    }
}
