#!/usr/bin/env bash
# What a run costs on cgroup version 2 when it is born in its cgroup, and when it is moved there: the
# product's own runner, in a virtual machine with Debian's kernel, so that any Debian will do.
# Needs: apt-get install gcc libc6-dev cpio qemu-system-x86; ACCELERATOR=kvm where that works.
set -euo pipefail
cd "$(dirname "$0")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

package=$(apt-cache depends linux-image-cloud-amd64 | awk '/Depends: linux-image/ {print $2; exit}')
(cd "$work" && apt-get download -qq "$package" && dpkg-deb -x ./*.deb kernel)

root="$work/root"
mkdir -p "$root"/{proc,sys,dev,box,tmp,cg}
gcc -static -std=gnu11 -O2 -o "$root/runner" sandbox/src/main/c/*.c
gcc -static -std=gnu11 -O2 -Isandbox/src/main/c -o "$root/init" bench/src/main/vm/init.c
echo 'int main(void) {}' | gcc -static -O2 -x c -o "$root/empty" -
(cd "$root" && find . | cpio --quiet -o -H newc | gzip >"$work/root.gz")

timeout 600 qemu-system-x86_64 -accel "${ACCELERATOR:-tcg}" -smp 2 -m 512 -nographic -no-reboot \
  -kernel "$work"/kernel/boot/vmlinuz-* -initrd "$work/root.gz" -append "console=ttyS0 quiet" </dev/null |
  grep -aE --line-buffered 'born inside|moved|fault:|runner:'
