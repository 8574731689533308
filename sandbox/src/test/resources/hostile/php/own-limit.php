<?php // Gives itself more memory than it has.
// Ends: MLE
ini_set('memory_limit', '8G');
$kept = str_repeat('x', 1 << 20);
while (true) {
    $kept .= $kept;
}
