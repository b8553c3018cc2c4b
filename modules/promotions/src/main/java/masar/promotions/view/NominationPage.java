package masar.promotions.view;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import masar.kernel.Refused;
import masar.promotions.NominationDecisions;
import masar.promotions.NominationOffers;
import masar.promotions.NominationView;
import masar.promotions.Nominations;
import masar.promotions.Starts;
import masar.promotions.law.CompetentAuthority;
import masar.ui.Address;
import masar.ui.Say;
import masar.ui.TypedBefore;

/** One nomination: what was found, what proves it, deciding it, and the start of duty. */
@Named("nominationPage")
@ViewScoped
public class NominationPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String HERE = "/agency/nomination?id=";
    @Inject Nominations nominations;
    @Inject NominationDecisions decisions;
    @Inject NominationOffers offers;
    @Inject Starts starts;
    @Inject TypedBefore typed;
    private long id;
    private long version;
    private String number = "";
    private LocalDate decidedOn;
    private String reason = "";
    private LocalDate startsOn;
    private transient NominationView one;

    @PostConstruct
    void read() {
        id = Address.id("id");
        version = getOne().version();
    }

    /** The nomination. */
    public NominationView getOne() {
        if (one == null) {
            one = nominations.of(id);
        }
        return one;
    }

    /** What was said of each rule, by code. */
    public List<java.util.Map.Entry<String, String>> getProofs() {
        return List.copyOf(new TreeMap<>(getOne().proofs()).entrySet());
    }

    /** Whether the decision is the Council of Ministers', and only recorded here. */
    public boolean isCouncil() {
        return getOne().authority() == CompetentAuthority.COUNCIL_OF_MINISTERS;
    }

    /** Records a yes; where all is right but a fresh code is missing, one is asked for, and what was typed waits on this page. */
    public String approve() {
        try {
            decisions.decide(id, version, true, Address.text(number), decidedOn, Address.text(reason));
        } catch (Refused refused) {
            if (!refused.is("refused.stepUp")) {
                throw refused;
            }
            Way.toCode("nominate", typed.keep().orElse(HERE + id));
            return null;
        }
        Say.good("nominations.approved");
        return again();
    }

    /** Records a no. */
    public String refuse() {
        decisions.decide(id, version, false, Address.text(number), decidedOn, Address.text(reason));
        Say.good("nominations.refused");
        return again();
    }

    /** Takes it back. */
    public String withdraw() {
        nominations.withdraw(id, version);
        Say.good("nominations.withdrawn");
        return again();
    }

    /** Makes the offer that an approval of long ago did not make. */
    public String offer() {
        offers.offer(id);
        Say.good("nominations.offered");
        return again();
    }

    /** Enters the start of duty. */
    public String start() {
        starts.startNominated(id, Optional.ofNullable(startsOn));
        Say.good("start.done");
        return again();
    }

    private String again() {
        return HERE + id + "&faces-redirect=true";
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public LocalDate getDecidedOn() {
        return decidedOn;
    }

    public void setDecidedOn(LocalDate decidedOn) {
        this.decidedOn = decidedOn;
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(LocalDate startsOn) {
        this.startsOn = startsOn;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
