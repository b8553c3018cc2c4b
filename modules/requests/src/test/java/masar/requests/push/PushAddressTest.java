package masar.requests.push;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The address of a push service")
class PushAddressTest {
    @ParameterizedTest(name = "{0} with ''{1}'': {2}")
    @DisplayName("is reached by https and lies in public, unless an operator names its origin")
    @CsvSource(nullValues = "-", value = {
        "https://203.0.114.7/x, '', true", "http://203.0.114.7/x, '', false", "https://203.0.114.7:8443/x, '', false", "https://203.0.114.7:443/x, '', true",
        "https://user@203.0.114.7/x, '', false", "https://127.0.0.1/x, '', false", "https://localhost/x, '', false", "https://10.1.2.3/x, '', false",
        "https://172.16.9.9/x, '', false", "https://192.168.1.1/x, '', false", "https://169.254.169.254/latest, '', false", "https://100.64.0.1/x, '', false",
        "https://0.0.0.0/x, '', false", "https://198.18.0.1/x, '', false", "https://224.0.0.1/x, '', false", "https://255.255.255.255/x, '', false",
        "https://[::1]/x, '', false", "https://[fd00::1]/x, '', false", "https://[fe80::1]/x, '', false", "https://[::ffff:127.0.0.1]/x, '', false",
        "https://[64:ff9b::7f00:1]/x, '', false", "https://[2002:7f00:1::]/x, '', false", "https://[2001::1]/x, '', false", "https://[2606:4700::1]/x, '', true",
        "ftp://203.0.114.7/x, '', false", "file:///etc/passwd, '', false", "not an address, '', false", "'', '', false",
        "http://127.0.0.1:9/x, http://127.0.0.1:9, true", "http://127.0.0.1:8/x, http://127.0.0.1:9, false", "https://127.0.0.1/x, 127.0.0.1, false",
        "https://203.0.114.7/x, push.example, false", "https://203.0.114.7/x, 'push.example, 203.0.114.7', true"})
    void guarded(String address, String allowed, boolean may) {
        assertEquals(may, PushAddress.find(address, allowed).isPresent());
    }
}
