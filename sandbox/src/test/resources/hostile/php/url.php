<?php // Asks the network.
// Ends: RTE
if (@file_get_contents('http://127.0.0.1/') === false) {
    exit(5);
}
