package masar.app.api;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import masar.identity.Account;
import masar.identity.Held;
import masar.identity.SignedIn;
import masar.records.Named;

/** A person as the API writes them to themself. */
final class MeJson {
    private MeJson() {
    }

    /** Who they are, how Masar reaches them, and what they hold today. */
    static JsonObject person(SignedIn person, Account account, List<Held> held) {
        JsonArrayBuilder powers = Json.createArrayBuilder();
        held.forEach(one -> powers.add(power(one)));
        return Json.createObjectBuilder().add("nationalId", person.nationalId()).add("nameAr", person.nameAr()).add("nameEn", person.nameEn())
                .add("standing", person.standing().name()).add("agency", person.agencyCode()).add("email", account.email())
                .add("mobile", account.mobile()).add("language", account.language()).add("powers", powers).build();
    }

    private static JsonObjectBuilder power(Held held) {
        return Json.createObjectBuilder().add("power", held.power().name()).add("agency", held.agency())
                .add("services", Json.createArrayBuilder(held.services().stream().sorted().toList())).add("delegatedBy", held.grantorName());
    }

    /** Something of the reference data. */
    static JsonObjectBuilder named(Named named) {
        return Json.createObjectBuilder().add("code", named.code()).add("nameAr", named.nameAr()).add("nameEn", named.nameEn());
    }
}
