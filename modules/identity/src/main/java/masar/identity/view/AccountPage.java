package masar.identity.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import masar.identity.Account;
import masar.identity.Accounts;
import masar.identity.Delegation;
import masar.identity.Delegations;
import masar.identity.Grant;
import masar.identity.Powers;
import masar.kernel.text.Mobile;

/** My account: where Masar reaches me, and what I may do and by whom. */
@Named
@RequestScoped
public class AccountPage {
    @Inject Accounts accounts;
    @Inject Powers powers;
    @Inject Delegations delegations;
    private Account account;
    private List<Grant> own;
    private List<Delegation> delegated;

    @PostConstruct
    void read() {
        account = accounts.own();
        own = powers.mine();
        delegated = delegations.toMe();
    }

    public Account getAccount() {
        return account;
    }

    /** The mobile as people here write it; empty when the sign-on gave none. */
    public String getMobile() {
        return Mobile.find(getAccount().mobile()).map(Mobile::local).orElse("");
    }

    /** Where a code for a new address was sent that is still awaited, masked; empty when none is. */
    public String getWaiting() {
        return accounts.waiting().orElse("");
    }

    /** What was granted to me, in force or to come. */
    public List<Grant> getOwn() {
        return own;
    }

    /** What was delegated to me, in force or to come. */
    public List<Delegation> getDelegated() {
        return delegated;
    }
}
