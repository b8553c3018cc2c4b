package masar.support.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import masar.support.Contacts;
import masar.ui.Address;

/** The seal that goes out with a form of contact: the one that came back with it while it is good, else a fresh one. */
@Named("sealed")
@RequestScoped
public class Sealed {
    @Inject Contacts contacts;
    private String seal = "";

    /** The seal. */
    public String getSeal() {
        if (seal.isEmpty()) {
            String sent = Address.param(Ask.SEAL);
            seal = contacts.isGood(sent) ? sent : contacts.seal();
        }
        return seal;
    }
}
