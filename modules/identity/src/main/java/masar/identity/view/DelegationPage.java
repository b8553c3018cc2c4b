package masar.identity.view;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import masar.identity.Delegation;
import masar.identity.Delegations;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.ui.Address;
import masar.ui.Say;

/** One delegation, and its end before its time. */
@Named
@ViewScoped
public class DelegationPage implements Serializable {
    private static final long serialVersionUID = 1L;
    @Inject Delegations delegations;
    private long id;
    private String desk;
    private String reason = "";
    // Read once for each answer; it is not kept with the page.
    private transient Delegation delegation;

    @PostConstruct
    void read() {
        id = Address.number("id");
        desk = FacesContext.getCurrentInstance().getViewRoot().getViewId().startsWith("/ministry/") ? "/ministry" : "/agency";
        if (getDelegation().power().scope() == Power.Scope.MINISTRY ^ desk.equals("/ministry")) {
            throw Refused.notFound();
        }
    }

    /** The delegation. */
    public Delegation getDelegation() {
        if (delegation == null) {
            delegation = delegations.byId(id);
        }
        return delegation;
    }

    /** Whether the caller may end it. */
    public boolean isEnding() {
        return getDelegation().end().isEmpty() && delegations.mayEnd(getDelegation());
    }

    /** Ends it. */
    public String end() {
        delegations.end(id, Address.text(reason));
        Say.good("delegation.ended");
        return desk + "/delegation?faces-redirect=true&id=" + id;
    }

    /** First part of the addresses of this desk. */
    public String getDesk() {
        return desk;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
