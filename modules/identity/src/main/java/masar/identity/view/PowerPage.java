package masar.identity.view;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import java.util.stream.Stream;
import masar.identity.Grant;
import masar.identity.Names;
import masar.identity.Powers;
import masar.kernel.Slice;
import masar.ui.Address;
import masar.ui.Say;

/** One grant with the history of all that its holder was granted; and its end. */
@Named
@ViewScoped
public class PowerPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 100;
    @Inject Powers powers;
    @Inject FreshCodePage freshCode;
    @Inject Names names;
    private long id;
    private String reason = "";
    private boolean confirming;
    // Read once for each answer; they are not kept with the page.
    private transient Grant grant;
    private transient Slice<Grant> history;

    @PostConstruct
    void read() {
        id = Address.number("id");
    }

    /** The grant. */
    public Grant getGrant() {
        if (grant == null) {
            grant = powers.byId(id);
        }
        return grant;
    }

    /** All grants to the same person, newest first. */
    public Slice<Grant> getHistory() {
        if (history == null) {
            history = powers.find(getGrant().nationalId(), "", Optional.empty(), false, Address.cursor(), MOST);
            names.ask(history.rows().stream().flatMap(g -> Stream.concat(Stream.of(g.grantedById()), g.end().stream().map(Grant.End::byId))).toList());
        }
        return history;
    }

    /** Whether the caller may end it. */
    public boolean isEnding() {
        return powers.mayGrant() && getGrant().end().isEmpty();
    }

    /** Whether the reason is written and the code is awaited. */
    public boolean isConfirming() {
        return confirming;
    }

    /** Ends it, after a fresh code where none was given lately; the reason is kept meanwhile. */
    public String end() {
        if (confirming) {
            freshCode.take();
        } else if (freshCode.isNeeded() && !Address.text(reason).isEmpty()) {
            freshCode.begin();
            confirming = true;
            return null;
        }
        powers.end(id, Address.text(reason));
        Say.good("power.ended");
        return "/ministry/power?faces-redirect=true&id=" + id;
    }

    /** Sends another code. */
    public void again() {
        freshCode.again();
    }

    /** Leaves it as it is. */
    public String leave() {
        return "/ministry/power?faces-redirect=true&id=" + id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
