<?php
function sum($n)
{
    return $n == 0 ? 0 : $n + sum($n - 1);
}

echo sum(50000), "\n";
