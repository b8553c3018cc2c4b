package masar.requests.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import masar.identity.Accounts;
import masar.kernel.Refused;
import masar.requests.NoticeWish;
import masar.requests.NoticeWishes;
import masar.requests.push.Device;
import masar.requests.push.Pushes;
import masar.ui.Address;
import masar.ui.Option;
import masar.ui.Say;
import masar.ui.Texts;

/** What one wants to be told of and how, and the devices that get messages. */
@Named
@RequestScoped
public class NoticeSettingsPage {
    private static final String HERE = "/my/notice-settings";
    @Inject NoticeWishes wishes;
    @Inject Pushes pushes;
    @Inject Accounts accounts;
    @Inject Texts texts;
    private List<NoticeWish> all;
    private List<String> mail;
    private List<String> push;

    @PostConstruct
    void read() {
        all = wishes.mine();
        mail = codes(w -> !w.must() && w.byMail());
        push = codes(NoticeWish::byPush);
    }

    private List<String> codes(Predicate<NoticeWish> which) {
        return all.stream().filter(which).map(NoticeWish::topic).toList();
    }

    private List<Option> options(Predicate<NoticeWish> which) {
        return codes(which).stream().map(code -> new Option(code, topic(code))).toList();
    }

    /** Name of a topic. */
    public String topic(String code) {
        return texts.get("notices.topic." + code, new Object[0]);
    }

    /** Topics whose mails one may switch off. */
    public List<Option> getMailTopics() {
        return options(w -> !w.must());
    }

    /** All topics. */
    public List<Option> getPushTopics() {
        return options(w -> true);
    }

    /** Topics whose mails one may not switch off. */
    public List<String> getMusts() {
        return codes(NoticeWish::must);
    }

    /** Keeps the choice. */
    public void save() {
        wishes.keep(Set.copyOf(mail), Set.copyOf(push));
        Say.good("notices.settings.saved");
        Address.go(HERE);
    }

    /** Keeps this browser as a device; the script has written into the form what the browser answered. */
    public void keep() {
        pushes.keep(Address.param("endpoint"), Address.param("browserKey"), Address.param("browserSecret"), browser());
        Say.good("push.kept");
        Address.go(HERE + "#devices");
    }

    /** Takes a device away. */
    public void drop() {
        String id = Address.param("device");
        if (!id.matches("\\d{1,18}")) {
            throw Refused.notFound();
        }
        pushes.drop(Long.parseLong(id));
        Say.good("push.dropped");
        Address.go(HERE + "#devices");
    }

    /** Sends a message to all devices. */
    public void tryOut() {
        pushes.tryOut();
        Say.good("push.tried");
        Address.go(HERE + "#devices");
    }

    private String browser() {
        String said = FacesContext.getCurrentInstance().getExternalContext().getRequestHeaderMap().getOrDefault("User-Agent", "");
        return BrowserName.of(said);
    }

    /** The key that the browser ties its subscription to. */
    public String getKey() {
        return pushes.key();
    }

    /** The address to which mails go, empty where none is known. */
    public String getAddress() {
        return accounts.own().email();
    }

    /** The devices that get messages. */
    public List<Device> getDevices() {
        return pushes.mine();
    }

    public List<String> getMail() {
        return mail;
    }

    public void setMail(List<String> mail) {
        this.mail = mail;
    }

    public List<String> getPush() {
        return push;
    }

    public void setPush(List<String> push) {
        this.push = push;
    }
}
