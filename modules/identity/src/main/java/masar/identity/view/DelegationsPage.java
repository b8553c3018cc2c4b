package masar.identity.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import masar.identity.Caller;
import masar.identity.Delegation;
import masar.identity.Delegations;
import masar.kernel.Power;
import masar.kernel.Slice;
import masar.ui.Address;

/** Delegations: what I gave, what I received, and for a director or the ministry all of the desk's. */
@Named
@RequestScoped
public class DelegationsPage {
    private static final int SIZE = 25;
    @Inject Delegations delegations;
    @Inject Caller caller;
    private Power.Scope scope;
    private String shown;
    private String agency = "";
    private Slice<Delegation> slice;

    @PostConstruct
    void read() {
        scope = FacesContext.getCurrentInstance().getViewRoot().getViewId().startsWith("/ministry/") ? Power.Scope.MINISTRY : Power.Scope.AGENCY;
        agency = supervised().orElse("");
        shown = Address.param("shown");
        slice = switch (shown) {
            case "RECEIVED" -> delegations.received(scope, Address.cursor(), SIZE);
            case "DESK" -> delegations.ofAgency(agency, Address.cursor(), SIZE);
            default -> delegations.given(scope, Address.cursor(), SIZE);
        };
    }

    // The agency whose delegations the caller may see all of; for the ministry's own powers that is the empty code.
    private Optional<String> supervised() {
        if (scope == Power.Scope.MINISTRY) {
            return caller.may(Power.MINISTRY_OFFICER, "") || caller.may(Power.AUDITOR, "") ? Optional.of("") : Optional.empty();
        }
        return caller.agencies(Power.HR_DIRECTOR).stream().findFirst();
    }

    /** Whether there is a view of all delegations of the desk. */
    public boolean isSupervising() {
        return supervised().isPresent();
    }

    /** Whether the caller holds anything of their own that could be delegated here. */
    public boolean isGiving() {
        return delegations.mayGive().stream().anyMatch(h -> h.power().scope() == scope);
    }

    /** Whose delegations are shown: GIVEN, RECEIVED or DESK. */
    public String getShown() {
        return List.of("RECEIVED", "DESK").contains(shown) ? shown : "GIVEN";
    }

    /** First part of the addresses of this desk. */
    public String getDesk() {
        return scope == Power.Scope.MINISTRY ? "/ministry" : "/agency";
    }

    public Slice<Delegation> getSlice() {
        return slice;
    }
}
