package masar.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import masar.testing.House;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("database")
@ExtendWith(House.class)
@DisplayName("An account")
class AccountsTest {
    private Town town;
    private Accounts accounts;
    private Gate gate;
    private String hind;

    @BeforeEach
    void town(House house) {
        town = new Town(house);
        accounts = house.bean(Accounts.class);
        gate = house.bean(Gate.class);
        hind = Town.serving("ROADS");
        town.as(hind, () -> gate.admit(new Claims(hind, "هند", "Hind", Town.mobile(hind), false), "en"));
    }

    private Account account() {
        return accounts.of(hind).orElseThrow();
    }

    @Test
    @DisplayName("becomes active by the code sent to the first e-mail, and not before")
    void firstRegistration() {
        assertEquals(Account.State.EMAIL_PENDING, account().state());
        town.as(hind, () -> accounts.changeEmail(" Hind." + hind + "@Example.sa "));
        String address = "Hind." + hind + "@Example.sa";
        Postbox.Arrived code = Postbox.ARRIVED.get(Postbox.ARRIVED.size() - 1);
        assertTrue(code.to().equalsIgnoreCase(address));
        assertEquals("en", code.language());
        assertEquals(Account.State.EMAIL_PENDING, account().state());
        assertFalse(town.as(hind, () -> accounts.waiting()).orElseThrow().contains(address));
        assertEquals(List.of("code refused.code.wrong"), town.as(hind, () -> Town.refused(() -> accounts.confirmEmail(Postbox.not(code.digits())))));
        assertEquals(Account.State.EMAIL_PENDING, account().state());
        town.as(hind, () -> accounts.confirmEmail(code.digits()));
        assertEquals(Account.State.ACTIVE, account().state());
        assertEquals(code.to(), account().email());
        assertTrue(account().registeredAt().isPresent());
        assertEquals(1, town.trail("registered", hind));
    }

    @Test
    @DisplayName("keeps the old e-mail until the new one is proved, and asks a fresh code of whoever changes it")
    void change() {
        town.house.as(Town.HOUSE, () -> accounts.register(hind, "x@example.sa", "", "ar"));
        town.as(hind, () -> accounts.changeEmail(Town.email(hind)));
        town.as(hind, () -> accounts.confirmEmail(Postbox.last(Town.email(hind)).digits()));
        assertEquals(List.of("refused.stepUp"), town.as(hind, () -> Town.refused(() -> accounts.changeEmail("new." + Town.email(hind)))));
        town.giveCode(hind);
        town.as(hind, () -> accounts.changeEmail("new." + Town.email(hind)));
        assertEquals(Town.email(hind), account().email());
        town.as(hind, () -> accounts.confirmEmail(Postbox.last("new." + Town.email(hind)).digits()));
        assertEquals("new." + Town.email(hind), account().email());
        assertEquals(1, town.trail("email.changed", hind));
        assertEquals(1L, ((Number) town.house.value("select count(*) from journal.outbox where send_key like 'email-moved-%' and payload like ?",
                "%\"" + Town.email(hind) + "\"%")).longValue(), "the old address is told");
        assertEquals(Optional.empty(), town.as(hind, () -> accounts.waiting()));
    }

    @Test
    @DisplayName("takes no e-mail that is none, and says so at the field")
    void wrong() {
        for (String typed : List.of("", "hind", "hind@", "@example.sa", "a b@example.sa", "hind@example.sa\nBcc: x@example.sa")) {
            assertEquals(List.of("email refused.email"), town.as(hind, () -> Town.refused(() -> accounts.changeEmail(typed))), typed);
        }
    }

    @Test
    @DisplayName("is the caller's own, and a visitor has none")
    void own() {
        assertEquals(hind, town.as(hind, () -> accounts.own()).nationalId());
        assertEquals(List.of("refused.notAllowed"), Town.refused(() -> accounts.own()));
        assertEquals(List.of("refused.notFound"), town.as(Town.id(), () -> Town.refused(() -> accounts.own())));
        assertEquals(List.of("refused.notAllowed"), town.as(hind, () -> Town.refused(() -> accounts.register(Town.id(), "x@example.sa", "", "ar"))));
    }

    @Test
    @DisplayName("brought in from elsewhere leaves those alone who registered themselves")
    void register() {
        String other = Town.serving("ROADS");
        assertEquals(Account.State.ACTIVE, town.house.as(Town.HOUSE, () -> accounts.register(other, "one@example.sa", "", "ar")).state());
        assertEquals("one@example.sa", town.house.as(Town.HOUSE, () -> accounts.register(other, "two@example.sa", "", "en")).email());
        assertEquals("ar", accounts.of(other).orElseThrow().language());
    }

    @Test
    @DisplayName("speaks the language that was chosen, Arabic for anything unknown")
    void speaks() {
        town.as(hind, () -> accounts.speak("ar"));
        assertEquals("ar", account().language());
        town.as(hind, () -> accounts.speak("en"));
        assertEquals("en", account().language());
        town.as(hind, () -> accounts.speak("xx"));
        assertEquals("ar", account().language());
    }
}
